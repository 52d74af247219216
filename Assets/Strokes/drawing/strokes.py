"""The pictures of the stroke catalogue: PICTURES maps each id to a function that draws it."""
from kit import Pic

PICTURES = {}
def pic(id, title):
    def register(draw):
        def run():
            p = Pic(id, title); draw(p); return p
        PICTURES[id] = run
        return draw
    return register

import strokes_limbs, strokes_trunk
