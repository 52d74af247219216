"""The pictures of the stroke catalogue: PICTURES maps each id to a function that draws it."""
import strokes_limbs, strokes_trunk

PICTURES = {**strokes_limbs.PICTURES, **strokes_trunk.PICTURES}
