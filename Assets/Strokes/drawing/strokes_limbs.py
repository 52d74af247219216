"""Stroke pictures of legs, feet, arms and hands."""
from kit import *
from bodies import *
from poses import *
from strokes import pic

@pic('leg.milk', 'A hand closes round the thigh and slides along the leg to the foot')
def _(p):
    back, front = clasped(38, 72, 25, 56)
    leglying(p, back); p.put(front)
    p.put(arrow([(58, 50), (86, 56), (113, 60)]))

@pic('leg.squeeze', 'A hand closes round the thigh; small arrows squeeze the leg softly at the thigh, the calf and the ankle')
def _(p):
    back, front = clasped(36, 72, 25, 56)
    leglying(p, back, cushion=116); p.put(front)
    for x, high, low in ((61.5, 26.5, 75), (91, 38.5, 77), (107, 46.5, 78)): p.put(nudge((x, high), 0), nudge((x, low), 180))
    p.put(arrow(arc(77, 61, 13, 8, -160, -12), head=6.5, wide=6.6))

@pic('foot.thumb', 'Two thumbs walk up the sole, from heel to toes')
def _(p):
    held(p, sole(80, 82, 1.14), 52, ((73, 70), (88, 61)), arm=54, reach=6)
    p.put(*[arrow([(x, y), (x, y-14)], head=7, wide=7) for x, y in ((72, 59), (88, 50), (72, 39))])

@pic('foot.toes', 'Thumb and finger roll the big toe from side to side')
def _(p):
    f = sole(60, 132, 1.6, splay=22)
    t = f.tags['tip']
    held(p, f, 58, (None, (t.x-2, t.y+17)), arm=10, rot=42, reach=4, thumb=[(0, 32, 13), (9, 14, 10), (20, -4, 7.8), (28, -20, 6.6)])
    p.put(arrow(arc(t.x+1, t.y+1, 20, 20, -152, -30), both=True, head=6.5, wide=6.6))

@pic('foot.press', 'A hand closes round the whole foot and presses softly')
def _(p):
    back, front = [h.at(rot=-90) for h in clasped(-63, 94.5, 62, 52, drop=.3, lean=18)]
    sidefoot(p, back); p.put(front)
    p.put(nudge((54.5, 55), 285), nudge((98, 89), 105))

@pic('foot.top', 'Two thumbs glide over the top of the foot, from the toes to the ankle')
def _(p):
    long = [(0, 32, 13), (10, 15, 10), (21, 0, 7.8), (30, -13, 6.4)]
    held(p, footback(81, 75.5, 1.16), 52, ((69, 80), (93, 80)), arm=8, rot=42, thumb=long)
    for x in (74.5, 87.5): p.put(arrow([(x, 73), (x, 47)]))

@pic('arm.milk', 'A hand closes round the upper arm and slides along it to the hand')
def _(p):
    back, front = clasped(78, 76, 54, 44, drop=.3, lean=-14)
    armlying(p, back); p.put(front)
    p.put(arrow([(95, 64.5), (116, 66)]))

@pic('hand.palm', 'A thumb circles in the child\'s open palm')
def _(p):
    k = kidhand(74, sleeve=26).at(66, 78)
    held(p, k, 62, (None, (77.5, 60)), arm=58)
    p.put(arrow(arc(61, 62, 11, 11, 48, 312), head=7, wide=7))

@pic('hand.fingers', 'Thumb and finger hold the base of a finger and roll it up to the tip')
def _(p):
    splay = dict(i=[(13, 4, 6.8), (21, -19, 7), (31, -49, 6.4)], t=[(12, 28, 11), (26, 27, 8.6), (38, 24, 7), (47, 21, 5.8)])
    k = kidhand(88, splay=splay, sleeve=18).at(58, 104, flip=True)
    t = k.tags['i']
    held(p, k, 56, (None, (t.x-11, t.y+33)), arm=10, rot=58)
    q = math.degrees(math.atan2(10, 30))
    p.put(arrow(affinity.rotate(arc(t.x-4.5, t.y+11, 13, 5.5, -32, 190), q, origin=(t.x-4.5, t.y+11)), head=6.5, wide=6.6, halo=.8))
    p.put(arrow([(t.x+14, t.y+12), (t.x+19, t.y-6)], head=6.5, wide=6.6))

@pic('hand.back', 'Fingers stroke the back of the child\'s hand from wrist to knuckles; the other hand holds it from below')
def _(p):
    k = kidhand(76, 'back', sleeve=26).at(70, 78, flip=True)
    held(p, k, 50, ((59, 71), None), arm=62)
    p.put(hand(48, spread=0).aim((109, 101), (85, 72)))
    p.put(arrow([(71, 74), (71, 51)]))
