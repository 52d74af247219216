"""The register of pictures that are not strokes: id -> how to draw it, its folder from the root, its file stem."""
from kit import Pic

PICTURES, PLACES, NAMES = {}, {}, {}

def pic(id, title, size, place, name=None):
    def register(draw):
        def run():
            p = Pic(id, title, size=size); draw(p); return p
        PICTURES[id], PLACES[id] = run, place
        if name: NAMES[id] = name
        return draw
    return register
