"""Single defects, each made in a copy of a good sheet: what the checks are for."""

from defects import codes, lines, tints, words  # each notes its defects
from defects.making import ALL
