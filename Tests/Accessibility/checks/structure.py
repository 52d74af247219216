"""The tree's bookkeeping: K, ParentTree and content agree in both directions. No validator looks."""

from collections import Counter

import pikepdf

from document import Leaf, Reference


def leaves_are_drawn_once(document):
    """Every number in a K stands in its page's content, and every number in content in one K."""
    claimed = Counter(
        (kid.page, kid.content_id) for element in document.elements for kid in element.kids if isinstance(kid, Leaf)
    )
    drawn = Counter(
        (page, mark.content_id)
        for page, content in document.contents.items()
        for mark in content.sequences
        if mark.content_id is not None and not mark.is_artifact
    )
    for place in claimed.keys() | drawn.keys():
        if claimed[place] != 1 or drawn[place] != 1:
            yield f"page {place[0]} content {place[1]}: {claimed[place]} times in the tree, {drawn[place]} drawn"


def parent_tree_leads_back(document):
    """The slot of each leaf is the element that holds it; every other slot is null."""
    owners = {
        (kid.page, kid.content_id): element.identity
        for element in document.elements
        for kid in element.kids
        if isinstance(kid, Leaf)
    }
    for identity, page in document.pages.items():
        key = page.obj.get("/StructParents")
        slots = document.parent_tree.get(int(key)) if key is not None else []
        if not isinstance(slots, (pikepdf.Array, list)):
            yield f"page {identity}: no slots under {key}"
            continue
        for number in range(max([len(slots), *(n + 1 for page, n in owners if page == identity)])):
            slot = slots[number] if number < len(slots) else None
            owner = owners.get((identity, number))
            if (slot.objgen if slot is not None else None) != owner:
                yield f"page {identity} slot {number}: leads elsewhere than to {owner}"


def references_lead_back(document):
    """Each annotation is in one element, which is what its StructParent leads to, and stands on a page."""
    held = [(kid.target, each) for each in document.elements for kid in each.kids if isinstance(kid, Reference)]
    holders = {target.objgen: element for target, element in held}
    annotations = [note for page in document.pages.values() for note in page.obj.get("/Annots", [])]
    if len(holders) != len(held) or len(held) != len(annotations):
        yield f"{len(annotations)} annotations, {len(held)} references to {len(holders)} of them"
    for note in annotations:
        holder = holders.get(note.objgen)
        parent = document.parent_tree.get(int(note.get("/StructParent", -1)))
        if holder is None or parent is None or parent.objgen != holder.identity:
            yield f"annotation {note.objgen}: its StructParent does not lead to the element that holds it"


def parent_tree_is_whole(document):
    """Keys are sorted and used once, each by a page or an annotation; the next key is the first that is free."""
    tree = document.root.StructTreeRoot
    keys = [int(key) for key in list(tree.ParentTree.Nums)[::2]]
    if keys != sorted(set(keys)):
        yield f"keys out of order: {keys}"
    if int(tree.get("/ParentTreeNextKey", -1)) != max(keys, default=-1) + 1:
        yield f"ParentTreeNextKey is {tree.get('/ParentTreeNextKey')} after {max(keys, default=-1)}"
    pages = [page.obj for page in document.pages.values()]
    used = [int(page.StructParents) for page in pages if "/StructParents" in page]
    used += [int(note.StructParent) for page in pages for note in page.get("/Annots", []) if "/StructParent" in note]
    if sorted(used) != keys:
        yield f"keys {keys} are used as {sorted(used)}"


def parents_are_named(document):
    """Every element's P is the element above it, and nothing of cairo's makeshift artifacts is left."""
    for element in document.elements:
        above = element.parent.identity if element.parent else document.root.StructTreeRoot.objgen
        if element.object.P.objgen != above:
            yield f"{element.tag} {element.identity}: its P is not what holds it"
        if element.tag == "/Private":
            yield f"{element.identity}: a /Private element is left"
    if "/RoleMap" in document.root.StructTreeRoot:
        yield "there is a RoleMap: only standard types are used"


CHECKS = [leaves_are_drawn_once, parent_tree_leads_back, references_lead_back, parent_tree_is_whole, parents_are_named]
