"""Single defects, each made in a copy of a good file: what the checks are for."""

from defects import pages, right_to_left, run, tree, whole  # each notes its defects
from defects.making import RIGHT_TO_LEFT, RUN, SHEET
from defects.rewriting import FILE
