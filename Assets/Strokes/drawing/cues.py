"""The child's answers (yes, pause, stop) and the question before them."""
from album import pic
from people import *
from poses import armed, kidhand

COMMON = 'Assets/Common/art'

def trunk(p, x, y, w, lean=0, bottom=140):
    """Child's shirt from the shoulders (y) down, half width w; lean moves the shoulders."""
    s = blob((x+lean, y-1), (x-w*.62+lean, y+1), (x-w*.95+lean*.8, y+9), (x-w*.98+lean*.4, y+26), (x-w*1.04, bottom), (x+w*1.04, bottom), (x+w*.98+lean*.4, y+26), (x+w*.95+lean*.8, y+9), (x+w*.62+lean, y+1))
    p.add(s); p.line(arc(x+lean, y-1, w*.44, 7, 15, 165))
    return s

def reach(p, t, bones, turn, flip, size=25, side='plain', front=False):
    """Arm from a short sleeve through `bones` to an open child's hand turned by `turn` (0 = fingers up); front: the hand before the arm."""
    x, y, r = bones[-1]; S = cr(bones)
    hand = kidhand(size, side, arm=0).at(x, y, turn, flip=flip)
    sleeve = Part().add(limb(*along(S, 0, .42)).buffer(.9), open=t.buffer(-.8) if not front else disk(*bones[0][:2], bones[0][2]+1).intersection(t.buffer(-.8)))
    if front: p.add(limb(*S)).put(sleeve, hand)
    else: armed(p, limb(*S), hand); p.put(sleeve)

@pic('cue.yes', 'Yes: the child laughs and reaches both arms out toward you', (100, 100), COMMON)
def _(p):
    t = trunk(p, 50, 62, 16)
    for m in (-1, 1): reach(p, t, [(50+m*11, 71, 6.2), (50+m*21, 66, 5.8), (50+m*30, 60, 4.2)], m*48, m < 0, size=23)
    p.put(head(22, 0, .1, hair='puffs', dark=True, mouth='laugh').at(50, 39))

@pic('cue.pause', 'Pause: the child looks away and lifts one hand a little; the adult sits beside, hands resting in the lap, and waits; a pause sign stands above', (100, 100), COMMON)
def _(p):
    p.line(LineString([(2, 97), (98, 97)]), w=OUT)
    body = blob((14, 48), (7, 56), (5, 75), (6, 92), (26, 93), (30, 77), (29, 58), (23, 48))
    p.add(body)
    p.add(join(limb((10, 88.5, 8), (39, 86.5, 7.5)), limb((39, 88.5, 6.5), (12, 93, 3.6)), r=2))
    p.put(head(16, .7, .1, hair='short', adult=True).at(20, 31))
    arm(p, [(17, 56, 5), (16, 71, 4.6), (31, 77, 3.6)], 104, 18, sleeve=.72, cuff=False)
    arm(p, [(14, 59, 5.2), (12.5, 75, 4.8), (27, 80.5, 3.8)], 104, 18, body=body, sleeve=.72)
    t = trunk(p, 75, 50, 13, bottom=94)
    reach(p, t, [(85, 60, 5), (90, 72, 4.6), (86, 89, 4)], -90, False, size=9, front=True)
    p.add(join(limb((63, 91, 5.4), (75, 88.5, 6), (91, 91, 5.4)), limb((70, 92, 4.4), (86, 92, 4.4)), r=2))
    p.line(path((65, 92.6), (74, 90.4), (83, 92.6)))
    p.put(head(16, .95, .75, hair='puffs', dark=True, mouth='still').at(0, 0, 5).at(74, 36))
    reach(p, t, [(65, 60, 5.2), (57, 74, 4.8), (54, 65, 4)], -12, True, size=21, side='palm', front=True)
    p.ink(box(37, 3, 42.5, 20)).ink(box(47, 3, 52.5, 20))

@pic('cue.stop', 'Stop: the child cries, turns the head and pushes away with both hands', (100, 100), COMMON)
def _(p):
    t = trunk(p, 50, 60, 19)
    p.put(head(23, -.45, .1, hair='puffs', dark=True, mouth='sad', eyes='shut').at(0, 0, -8).at(50, 38))
    for x, y, a in ((32.5, 53.5, 6), (59, 53.5, -2)): p.add(affinity.rotate(join(disk(x, y, 2.4), Polygon([(x-2, y-1.2), (x, y-6.2), (x+2, y-1.2)]), r=.4), a))
    for m in (-1, 1): reach(p, t, [(50+m*15, 70, 6.6), (50+m*32, 82, 6), (50+m*22, 88, 5.2)], m*5, m < 0, size=33, side='palm', front=True)

@pic('ask.first', 'Two open hands are held out low, palms up; a seated child looks at them and reaches out', (160, 120), COMMON)
def _(p):
    p.coarse = 2
    p.line(LineString([(84, 112), (158, 112)]), w=OUT)
    c = Part()
    leg(c, [(130, 98, 9), (108, 98, 8), (89, 103, 5.2)], foot(84.5, 104, 1.1, 84, True))
    t = blob((126, 49), (113, 51), (108, 60), (109, 76), (110, 96), (114, 106), (142, 106), (146, 94), (144, 70), (142, 56), (136, 51))
    reach(c, t, [(118, 58, 6.4), (108, 62, 5.8), (98, 58, 4.2)], -76, False, size=21)
    c.add(t); c.line(arc(124, 49.5, 8, 6, 15, 165))
    leg(c, [(136, 99.5, 10.5), (116, 100, 9), (101, 104, 5.6)], foot(97.5, 104.6, 1.2, 84, True), open=t.buffer(-1.2).intersection(disk(139, 96, 13)))
    c.put(head(20, -.6, .7, hair='short', dark=True).at(121, 31))
    reach(c, t, [(131, 62, 6.8), (120, 75, 6.2), (104, 74, 4.2)], -88, True, size=22)
    p.put(c.at(7, 0))
    for x, y, flip in ((34, 64, False), (28, 92, True)):
        h = hand(40, spread=4, thumb='wide', sleeve=.18, arm=1.6, lift=.94, web=.01)
        h.line(path((-8, -9), (-4, -15), (-4.4, -22)))
        p.put(h.at(0, 0, flip=flip).map(lambda g: affinity.scale(g, .76, 1, origin=(0, 0))).at(x, y, 82 if not flip else 78))
