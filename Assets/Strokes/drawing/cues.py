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

@pic('cue.yes', 'Yes: the child smiles and reaches out with both arms', (100, 100), COMMON)
def _(p):
    t = trunk(p, 50, 60, 19)
    for m in (-1, 1): reach(p, t, [(50+m*14, 70, 6.6), (50+m*28, 66, 5.8), (50+m*35.6, 52, 4)], m*13, m < 0, size=24)
    p.put(head(23, 0, .1, hair='puffs', dark=True, mouth='laugh').at(50, 38))

@pic('cue.pause', 'Pause: the child looks away and holds one flat hand up in front', (100, 100), COMMON)
def _(p):
    t = trunk(p, 57, 60, 19)
    reach(p, t, [(72, 70, 6.6), (79, 86, 6), (78, 108, 5)], 180, True)
    p.put(head(23, .66, .1, hair='puffs', dark=True, mouth='flat').at(59, 38))
    reach(p, t, [(41, 71, 6.8), (27, 92, 6.2), (18, 79, 4.8)], -8, True, size=33, side='palm')

@pic('cue.stop', 'Stop: the child cries, turns the head and pushes away with both hands', (100, 100), COMMON)
def _(p):
    t = trunk(p, 50, 60, 19)
    p.put(head(23, -.45, .1, hair='puffs', dark=True, mouth='sad', eyes='shut').at(0, 0, -8).at(50, 38))
    for x, y, a in ((32.5, 53.5, 6), (59, 53.5, -2)): p.add(affinity.rotate(join(disk(x, y, 2.4), Polygon([(x-2, y-1.2), (x, y-6.2), (x+2, y-1.2)]), r=.4), a))
    for m in (-1, 1): reach(p, t, [(50+m*15, 70, 6.6), (50+m*32, 82, 6), (50+m*22, 88, 5.2)], m*5, m < 0, size=33, side='palm', front=True)

@pic('ask.first', 'Two open hands are held out low, palms up; a seated child looks at them and reaches for one', (160, 120), COMMON)
def _(p):
    p.line(LineString([(60, 112), (158, 112)]), w=OUT)
    t = trunk(p, 122, 50, 17, bottom=104)
    p.add(join(limb((126, 98, 10), (102, 92, 8.6), (89, 104, 5.6)), limb((89, 105, 4.6), (81, 107.4, 3.8)), r=2))
    p.add(join(limb((132, 99, 10.5), (112, 99, 9.4), (101, 106, 5.8)), limb((101, 107, 4.6), (92, 108.4, 3.8)), r=2))
    p.put(head(20, -.6, .7, hair='curls', dark=True).at(119, 32))
    reach(p, t, [(115, 63, 6.6), (104, 74, 6), (94, 71, 4)], -96, True, size=22)
    for x, y, flip in ((23, 82, False), (24, 101, True)):
        h = hand(44, spread=4, thumb='wide', sleeve=.18, arm=1.2, lift=.94, web=.01)
        h.line(path((-8, -9), (-4, -15), (-4.4, -22)), path((-8, -21), (-1, -22), (7, -19)))
        p.put(h.at(0, 0, flip=flip).map(lambda g: affinity.scale(g, .76, 1, origin=(0, 0))).at(x, y, 70))
