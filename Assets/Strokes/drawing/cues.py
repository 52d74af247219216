"""The child's answers (yes, pause, stop) and the question before them."""
from album import pic
from people import *

COMMON = 'Assets/Common/art'

def trunk(p, x, y, w, lean=0, bottom=140):
    """Child's shirt from the shoulders (y) down, half width w; lean moves the shoulders."""
    s = blob((x+lean, y-1), (x-w*.62+lean, y+1), (x-w*.95+lean*.8, y+9), (x-w*.98+lean*.4, y+26), (x-w*1.04, bottom), (x+w*1.04, bottom), (x+w*.98+lean*.4, y+26), (x+w*.95+lean*.8, y+9), (x+w*.62+lean, y+1))
    p.add(s); p.line(arc(x+lean, y-1, w*.44, 7, 15, 165))
    return s

def bare(p, t, *args, open=None, **k): arm(p, *args, sleeve=.45, cuff=False, body=t, open=t.buffer(-.8).intersection(open or t), **k)

@pic('cue.yes', 'Yes: the child smiles and reaches out with both arms', (100, 100), COMMON)
def _(p):
    t = trunk(p, 50, 60, 19)
    for m in (-1, 1): bare(p, t, [(50+m*13, 73, 7), (50+m*29, 67, 6), (50+m*36, 48, 5)], m*10, 19, flip=m < 0)
    p.put(head(23, 0, .1, hair='puffs', dark=True, mouth='laugh').at(50, 38))

@pic('cue.pause', 'Pause: the child looks away, one arm drawn in, one hand up in front', (100, 100), COMMON)
def _(p):
    t = trunk(p, 46, 60, 19)
    bare(p, t, [(33, 73, 6.8), (27, 88, 6), (48, 90, 5)], 78, 17, open=box(0, 0, 100, 79))
    p.put(head(23, -.95, .2, hair='puffs', dark=True, mouth='flat').at(46, 38))
    bare(p, t, [(59, 73, 7), (74, 89, 6.4), (80, 70, 5.4)], 2, 25, open=box(0, 0, 100, 80))

@pic('cue.stop', 'Stop: the child cries, turns and pushes away with both hands', (100, 100), COMMON)
def _(p):
    t = trunk(p, 40, 61, 19, lean=-3)
    bare(p, t, [(48, 72, 6.4), (64, 66, 5.8), (79, 56, 5)], 22, 19, flip=True)
    bare(p, t, [(50, 80, 7), (68, 86, 6.2), (85, 80, 5.2)], 22, 21)
    p.put(head(23, -.5, -.5, hair='puffs', dark=True, mouth='cry', eyes='tight').at(0, 0, -10).at(39, 38))
    for x, y, a in ((21.5, 49, 12), (47.5, 48.5, -20)): p.add(affinity.rotate(join(disk(x, y, 2.5), Polygon([(x-2.1, y-1.2), (x, y-6.6), (x+2.1, y-1.2)]), r=.4), a))

@pic('ask.first', 'Two open hands are held out and the child looks at them', (160, 120), COMMON)
def _(p):
    t = trunk(p, 80, 44, 17, bottom=90)
    for m in (1, -1): p.add(join(limb((80+m*14, 84, 8), (80+m*27, 86, 7.4), (80+m*8, 94, 5.6)), limb((80+m*8, 94, 5.6), (80-m*8, 96, 4.2), (80-m*14, 95, 3.4)), r=2), open=disk(80+m*12, 82, 9))
    for m in (-1, 1): bare(p, t, [(80+m*12, 55, 6), (80+m*22, 66, 5.4), (80+m*20, 76, 4.4)], 180+m*6, 13, flip=m > 0)
    p.put(head(19, 0, 1, hair='curls', dark=True).at(80, 27))
    for m in (-1, 1):
        h = hand(46, spread=6.5, thumb='wide', sleeve=.2, arm=1.2, lift=1.25, web=.01)
        h.line(path((-9, -9), (-5, -15), (-4.4, -21)), path((-8, -20), (-2, -21.5), (6, -18.5)))
        p.put(h.aim((80+m*49, 106), (80+m*41, 60), flip=m > 0))
