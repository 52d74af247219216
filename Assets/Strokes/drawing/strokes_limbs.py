"""Stroke pictures of legs, feet, arms and hands."""
from kit import *
from bodies import *
from poses import *

PICTURES = {}
def pic(id, title):
    def register(draw):
        def run():
            p = Pic(id, title); draw(p); return p
        PICTURES[id] = run
        return draw
    return register

@pic('leg.milk', 'A hand wraps the thigh and slides along the leg to the foot')
def _(p):
    leg = leglying(p)
    p.put(wrap(leg, (48, 81), (48, 31), 54, flip=True))
    p.put(arrow([(80, 54), (96, 58), (113, 60.5)]))

@pic('leg.squeeze', 'A hand squeezes the leg softly, lets go, moves down')
def _(p):
    leg = leglying(p)
    ghost(p, wrap(leg, (94, 84), (94, 30), 50, flip=True, cuff=False))
    p.put(wrap(leg, (48, 81), (48, 31), 54, flip=True))
    p.put(arrow([(48, 3), (48, 22)]), arrow([(31, 96), (31, 77)]), arrow([(62, 18), (86, 24)]))

@pic('foot.thumb', 'Two thumbs walk up the sole, from heel to toes')
def _(p):
    held(p, sole(80, 88, 1.12), 58, ((72, 67), (88, 57)), arm=42, reach=4)
    for x, y in ((80, 100), (72, 57), (88, 46)): p.put(arrow([(x, y), (x, y-16)]))

@pic('foot.toes', 'Thumb and finger roll one toe')
def _(p):
    f = sole(-16, 76, 1.5, flip=True, rot=88, big=9)
    p.put(f)
    t = f.tags['tip']; g = .40
    p.put(pincer(62, g).reach((t.x+7, t.y-1), 254, ptip(g), 62))
    p.put(arrow(arc(t.x-8, t.y+2.5, 9, 17, -118, -242, rot=-12), both=True, head=7, wide=7, halo=1.2))

@pic('foot.press', 'One hand wraps the whole foot and presses softly')
def _(p):
    f = sole(72, 98, 1.24)
    p.put(f)
    p.put(wrap(f.tags['all'], (106, 84), (50, 56), 64, flip=True, thumb=[(-.10, -.10, .10), (-.24, -.24, .08), (-.34, -.36, .074), (-.40, -.50, .066)]))
    p.put(arrow([(12, 60), (45, 60)]), arrow([(146, 60), (113, 60)]))

@pic('foot.top', 'Two thumbs glide over the top of the foot, from the toes to the ankle')
def _(p):
    held(p, footback(80, 76, 1.14), 58, ((67, 64), (93, 64)), arm=48)
    for x in (74, 86): p.put(arrow([(x, 58), (x, 32)]))

@pic('arm.milk', 'A hand wraps the upper arm and slides along it to the wrist')
def _(p):
    arm = armlying(p)
    p.put(wrap(arm, (69, 89), (69, 39), 50, flip=True))
    p.put(arrow([(90, 62), (112, 62)]))

@pic('hand.palm', 'A thumb circles in the child\'s open palm')
def _(p):
    k = kidhand(70, sleeve=28).at(70, 78)
    held(p, k, 66, (None, (83, 57)), arm=44)
    p.put(arrow(arc(69, 56, 10.5, 10.5, 35, 315), head=7.5, wide=7.5))

@pic('hand.fingers', 'Thumb and finger roll each finger from base to tip')
def _(p):
    splay = dict(i=[(13, 4, 6.6), (22.5, -14, 6.6), (31.5, -31, 5.7)], t=[(12, 28, 11), (26, 23, 8.6), (38, 17, 7), (46, 10, 5.8)])
    k = kidhand(74, splay=splay, sleeve=8).at(24, 84, 84)
    p.put(k)
    t = k.tags['i']; g = .27
    p.put(pincer(64, g).reach((t.x+4, t.y-1.5), 246, ptip(g), 64))
    p.put(arrow(arc(t.x-6, t.y+6, 6.5, 13, -118, -242, rot=-28), both=True, head=6.5, wide=6.5))

@pic('hand.back', 'Fingers stroke the back of the child\'s hand from wrist to knuckles')
def _(p):
    k = kidhand(66, 'back', sleeve=28).at(62, 80)
    p.put(k)
    p.put(hand(66, spread=0).aim((124, 96), (70, 77)))
    p.put(arrow([(62, 70), (62, 48)]))
