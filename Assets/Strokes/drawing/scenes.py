"""The wordless scene of each routine; also gathers the cues, stations, textures and the colouring page for render.py."""
import cues, garden, routines, things
from album import PICTURES, PLACES, NAMES, pic as register
from people import *
from things import bin, cup, cushion, sand, scoop, tunnel, water

def pic(plugin, id, title):
    return register(id, title, (200, 150), f'Plugins/{plugin}/Context/art', 'scene')

def crayon(x, y, a, s=1):
    c = Part().add(poly((-8, -2.6), (5, -2.6), (5, 2.6), (-8, 2.6), r=.8)).add(Polygon([(5, -2), (10, -.6), (10, .6), (5, 2)]))
    c.line(LineString([(-4.5, -2.6), (-4.5, 2.6)]), LineString([(2, -2.6), (2, 2.6)]))
    return c.at(x, y, a, s)

@pic('BathTime', 'scene.bath', 'A dry child in a hooded towel sits on the floor beside the tub; an adult holds one foot')
def _(p):
    p.line(LineString([(1, 90), (199, 90)]))
    for x in (24, 92): p.add(limb((x, 82, 3.2), (x, 91, 3.6)))
    p.add(poly((12, 46), (104, 46), (99, 78), (88, 87), (28, 87), (17, 78), r=6))
    p.add(poly((5, 41), (111, 41), (111, 48), (5, 48), r=3.4))
    p.add(join(limb((99, 41, 2.8), (99, 22, 2.8), (94, 17, 2.8), (86, 19, 2.8), (84, 25, 2.8)), r=1)); p.add(limb((99, 12, 1.5), (99, 18, 1.5))); p.add(limb((94, 11, 1.9), (104, 11, 1.9)))
    p.add(blob((16, 39), (13, 32), (17, 31), (22, 33), (25, 25), (32, 25), (34, 31), (38, 39))).dark(disk(30, 28.5, .95)); p.add(poly((33.5, 28), (39, 30), (33.5, 32), r=.6))
    # towel on the floor
    p.add(poly((14, 114), (150, 114), (168, 145), (4, 145), r=3)); p.line(LineString([(13, 120), (153, 120)]), LineString([(7, 139), (164, 139)]))
    # child
    leg(p, [(64, 122, 8), (82, 108, 7), (90, 126, 5)], foot(91, 131, 1.1, 4))
    leg(p, [(58, 126, 9), (84, 121, 7.8), (108, 110, 5.4)], foot(112, 108, 1.35, -92))
    p.add(blob((58, 84), (44, 90), (36, 108), (31, 133), (44, 138), (66, 136), (74, 126), (72, 106), (72, 90)))
    p.line(path((66, 92), (60, 108), (62, 134)), path((40, 122), (38, 134)))
    arm(p, [(64, 102, 5), (76, 110, 4.6), (84, 101, 4)], 20, 12, sleeve=.3, cuff=False, open=disk(62, 101, 6))
    p.add(join(oval(59.5, 74, 19, 18.5), disk(46, 60, 4.4), disk(72, 56.4, 4.4), r=2))
    p.put(head(14.5, .4, .1, hair='none', mouth='laugh', ears=False).at(59.4, 74.6).keep(oval(61, 76, 12.9, 12.6))); p.line(oval(61, 76, 12.9, 12.6).exterior, w=OUT)
    # adult
    p.add(limb((152, 138, 6), (168, 141, 6), (190, 142, 4.4)))
    arm(p, [(146, 76, 6.5), (134, 100, 5.8), (118, 124, 4.8)], -100, 18, flip=True)
    p.add(join(limb((154, 70, 11), (162, 92, 14), (168, 114, 14)), limb((168, 119, 13), (154, 129, 11), (144, 135, 8.4)), r=4)); p.line(path((156, 119), (168, 123), (181, 119)))
    p.put(head(15.5, -.6, .5, hair='short', dark=True, adult=True, beard=True).at(150, 46))
    arm(p, [(157, 76, 7), (153, 100, 6), (133, 107, 4.8)], -86, 20, flip=True, open=disk(157, 74, 6.8))

@pic('StoryTime', 'scene.story', 'A child sits on an adult\'s lap with an open book')
def _(p):
    p.add(poly((40, 8), (160, 8), (166, 146), (34, 146), r=16))
    body = blob((100, 46), (80, 49), (68, 58), (72, 90), (70, 126), (130, 126), (128, 90), (132, 58), (120, 49))
    p.add(body)
    p.line(arc(100, 45, 12, 8, 10, 170))
    for m in (-1, 1):
        p.add(limb((100+m*26, 124, 12), (100+m*30, 140, 9.6), (100+m*30, 156, 9)))
        p.add(poly((100+m*84, 90), (100+m*62, 90), (100+m*62, 147), (100+m*84, 147), r=8))
    p.add(limb((74, 122, 11), (100, 125, 11), (126, 122, 11)))
    leg(p, [(93, 116, 8), (87, 124, 7), (85, 132, 5)], front_foot(85, 135, .95, 6, flip=False), hem=.7)
    leg(p, [(107, 116, 8), (113, 124, 7), (115, 132, 5)], front_foot(115, 135, .95, -6, flip=True), hem=.7)
    p.add(blob((100, 84), (89, 87), (83, 98), (82, 122), (118, 122), (117, 98), (111, 87)))
    p.put(head(14, -.1, .6, hair='curls', dark=True).at(100, 74))
    arm(p, [(75, 57, 8.6), (56, 86, 7.4), (63, 107, 5)], 42, 18, body=body, open=box(0, 0, 200, 66).intersection(body.buffer(-.8)), sleeve=.84)
    arm(p, [(125, 57, 8.6), (144, 88, 7.4), (136, 116, 5)], -125, 19, flip=True, body=body, open=box(0, 0, 200, 66).intersection(body.buffer(-.8)), sleeve=.84)
    p.put(head(15.5, -.1, .7, hair='bun', adult=True, glasses=True).at(100, 33))
    for m in (-1, 1):
        a = path((100, 97), (100+m*14, 93), (100+m*29, 98)); b = path((100+m*33, 118), (100+m*16, 114), (100, 118))
        pg = Polygon([*a.coords, *b.coords]).buffer(0); p.add(unary_union([affinity.translate(pg, 0, 2.6), pg])); p.line(b)
    p.line(LineString([(100, 97), (100, 118)]), w=OUT)
    p.line(oval(84, 104.5, 5, 4.6).exterior, path((73, 112), (83, 111), (94, 113)), *[path((107, 103+k*4.4), (115, 100.6+k*4.4), (124+k*.6, 102+k*4.4)) for k in range(3)])
    arm(p, [(86, 94, 4.4), (76, 101, 4), (80, 108, 3.4)], 120, 10, open=disk(87, 93, 5), sleeve=.5, cuff=False)
    arm(p, [(114, 94, 4.4), (127, 98, 4), (132, 106, 3.4)], 200, 10, flip=True, open=disk(113, 93, 5), sleeve=.5, cuff=False)

@pic('CarWait', 'scene.car', 'An adult crouches at the open door of a parked car and holds the hand of the buckled child')
def _(p):
    p.add(blob((5, 96), (10, 80), (36, 72), (54, 34), (72, 14), (126, 7), (166, 13), (184, 50), (195, 78), (196, 108), (188, 122), (100, 124), (14, 122), (6, 114)))
    p.dark(poly((46, 141), (62, 141), (62, 137), (50, 127), r=1))
    p.add(disk(32, 124, 17)).line(arc(32, 124, 7.5, 7.5, 0, 360))
    p.add(oval(9, 92, 3.4, 5), w=DET)
    p.add(poly((86, 19), (148, 16), (160, 28), (165, 62), (165, 106), (142, 120), (86, 120), r=6))
    door = poly((86, 17), (72, 24), (56, 62), (56, 122), (62, 130), (86, 121), r=3); p.add(door); p.line(edge(poly((82, 25), (74, 31), (62, 64), (82, 60), r=2)), LineString([(62, 84), (69, 82)]))
    x = 118
    p.add(blob((x, 18), (x-18, 20), (x-22, 35), (x-22, 54), (x-28, 68), (x-27, 92), (x-19, 104), (x, 106), (x+19, 104), (x+27, 92), (x+28, 68), (x+22, 54), (x+22, 35), (x+18, 20)))
    for m in (-1, 1): p.add(join(limb((x+m*9, 90, 8.4), (x+m*13, 98, 7.4), (x+m*13, 108, 5.6)), limb((x+m*13, 111, 5), (x+m*16, 113, 4.4)), r=2))
    trunk = blob((x, 54), (x-11, 57), (x-16, 65), (x-17, 80), (x-15, 93), (x, 96), (x+15, 93), (x+17, 80), (x+16, 65), (x+11, 57)); p.add(trunk)
    arm(p, [(184, 90, 5.8), (176, 90, 5.4), (160, 86, 4.4)], 0, 21, hand=open_palm(18, thumb=False), sleeve=.76)
    arm(p, [(x-12, 63, 5), (x-20, 76, 4.6), (x-17, 88, 4)], 170, 12, sleeve=.5, cuff=False, body=trunk, open=disk(x-11, 63, 7))
    arm(p, [(x+12, 63, 5), (x+22, 71, 4.6), (x+27, 78, 4)], 96, 14, sleeve=.5, cuff=False, body=trunk, open=disk(x+11, 63, 7))
    for m in (-1, 1):
        p.add(path((x+m*9, 54), (x+m*9, 67), (x+m*2.6, 82)).buffer(2.3, cap_style=2), w=DET)
        p.add(path((x+m*17, 88), (x+m*9, 87), (x, 85)).buffer(2.2, cap_style=2).intersection(trunk), w=DET)
    p.add(box(x-2.4, 85, x+2.4, 96.5), w=DET); p.add(box(x-10, 66, x+10, 71), w=DET)
    p.add(poly((x-5, 80), (x+5, 80), (x+5, 90), (x-5, 90), r=1.8))
    p.put(head(15, .25, .1, hair='short').at(x, 40))
    p.add(box(-3, 137, 203, 160)); p.line(*[LineString([(k, 137), (k, 150)]) for k in (26, 76, 126)], LineString([(0, 142), (200, 142)]))
    # adult
    p.add(limb((172, 139, 6), (184, 141, 6), (204, 142, 4.4)))
    p.add(join(limb((177, 76, 12), (183, 98, 14), (185, 116, 14)), limb((184, 121, 13), (170, 131, 10.5), (160, 137, 8.4)), r=4))
    p.put(head(15.5, -.6, .1, hair='curls', dark=True, adult=True).at(172, 50))
    key = unary_union([disk(148, 117, 4), box(146.8, 120, 149.4, 134), box(149, 126.4, 152, 128.8), box(149, 131.2, 152, 133.6)]).difference(disk(148, 117, 1.7)); p.fill(key.buffer(1.2)).add(key, w=DET)
    arm(p, [(180, 84, 7), (181, 104, 6.2), (166, 112, 5)], -92, 17, flip=True, open=disk(180, 82, 6.8))

@pic('ObstacleCourse', 'scene.tunnel', 'A child sits at the open end of a see-through tunnel and rests a foot beside an adult\'s open hand')
def _(p):
    p.line(LineString([(1, 136), (199, 136)]), w=OUT)
    cushion(p, 24, 140, 42, 12)
    cushion(p, 114, 138, 34, 14)
    tunnel(p, [16, 42, 68], 86, 11, 49)
    leg(p, [(84, 124, 9), (98, 106, 7.6), (96, 126, 5)], foot(96, 133, 1.15))
    arm(p, [(72, 92, 5.4), (62, 108, 5), (58, 126, 4.4)], 188, 13, sleeve=.5, cuff=False)
    p.add(blob((82, 82), (72, 86), (67, 100), (66, 128), (76, 136), (92, 134), (96, 118), (95, 98), (91, 86))); p.line(arc(83, 84, 8, 5, 35, 145))
    leg(p, [(80, 127, 9.5), (97, 124, 8), (109, 123, 5.4)], foot(113, 121, 1.3, -75), open=disk(80, 127, 9), hem=.75)
    arm(p, [(90, 92, 5.4), (104, 86, 5), (112, 72, 4.4)], 20, 13, flip=True, open=disk(89, 93, 5.4), sleeve=.5, cuff=False)
    p.put(head(15.5, .5, 0, hair='puffs', dark=True, mouth='laugh').at(83, 67))
    adult = Part()
    adult.add(limb((180, 142, 6), (190, 143, 6), (203, 143, 4.4)))
    arm(adult, [(180, 86, 6.5), (176, 106, 5.8), (166, 120, 4.8)], 0, 20, hand=open_palm(22))
    body = limb((188, 80, 12), (193, 100, 13.5), (195, 120, 13.5)); adult.add(join(body, limb((194, 124, 12), (184, 134, 10), (176, 138, 8)), r=4))
    adult.put(head(16, -.6, .2, hair='short', adult=True).at(180, 52))
    arm(adult, [(190, 86, 7), (196, 108, 6.2), (188, 124, 4.8)], -120, 18, flip=True, open=disk(190, 84, 6.8))
    p.put(adult.at(-10, 0))

@pic('WallColoring', 'scene.wall', 'A child draws on paper taped to the wall; a kneeling adult lays a flat hand on the child\'s back')
def _(p):
    p.line(LineString([(1, 122), (199, 122)]), LineString([(1, 126), (199, 126)]))
    p.add(box(8, 8, 120, 88))
    for x, y, a in ((8, 8, -45), (120, 8, 45), (8, 88, 45), (120, 88, -45)): p.add(affinity.rotate(box(x-7, y-3, x+7, y+3), a), w=DET)
    p.line(oval(34, 34, 9, 9).exterior, *[LineString([(34+math.cos(k*math.pi/4)*r, 34+math.sin(k*math.pi/4)*r) for r in (12.5, 17)]) for k in range(8)], w=OUT)
    p.line(path((18, 76), (28, 68), (38, 75), (48, 66), (57, 60)), w=OUT)
    for m in (-1, 1):
        leg(p, [(90+m*8, 106, 8), (90+m*14, 122, 6.8), (90+m*17, 134, 5.2)], foot(90+m*17, 135, .9, m*4, flip=m < 0), hem=.8)
    p.put(crayon(58, 52, 246, 1.25))
    arm(p, [(78, 82, 5.6), (67, 78, 5), (62, 64, 4.2)], -6, 12, flip=True, sleeve=.5, cuff=False)
    arm(p, [(102, 82, 5.6), (115, 77, 5), (118, 62, 4.2)], 6, 13, sleeve=.5, cuff=False)
    back = blob((90, 73), (78, 76), (73, 86), (74, 100), (72, 112), (90, 115), (108, 112), (106, 100), (107, 86), (102, 76)); p.add(back)
    p.put(head(14.5, .95, 0, hair='braid', dark=True).at(90, 59))
    p.add(limb((142, 139, 6.4), (166, 141, 6), (190, 142, 4.4)))
    arm(p, [(158, 96, 6), (151, 112, 5.6), (143, 120, 4.6)], -122, 17)
    p.add(join(limb((163, 84, 12), (168, 104, 14.5), (172, 120, 14.5)), limb((172, 122, 12.5), (154, 133, 10), (144, 136, 8)), r=4)); p.line(path((158, 120), (172, 125), (186, 120)))
    p.put(head(15.5, -.6, .2, hair='scarf', adult=True).at(156, 52))
    arm(p, [(162, 90, 7), (144, 106, 6), (113, 98, 5)], -82, 21, flip=True, open=disk(162, 88, 6.8), sleeve=.76)
    for x, y, a in ((20, 140, 12), (44, 143, -14)): p.put(crayon(x, y, a, 1.1))

@pic('SensoryBins', 'scene.bins', 'A child and an adult at a table with bins of water, sand and cloths; the child\'s hand lies on the adult\'s hand')
def _(p):
    for x in (20, 180): p.add(box(x-5, 130, x+5, 160))
    kid = blob((62, 58), (51, 61), (45, 74), (44, 110), (84, 110), (80, 74), (74, 61)); p.add(kid); p.line(arc(63, 58.5, 9, 6.5, 25, 155))
    p.add(limb((147, 50, 7), (147, 62, 8)))
    big = blob((148, 56), (128, 60), (117, 72), (114, 112), (180, 112), (178, 74), (168, 60)); p.add(big); p.line(LineString([(139, 57.5), (147, 68)]), LineString([(156, 57.5), (147, 68)]), LineString([(147, 68), (147, 92)]))
    p.put(head(15, .35, .6, hair='fringe', dark=True).at(63, 43))
    p.put(head(16.5, -.45, .5, hair='ring', adult=True, glasses=True).at(145, 36))
    p.add(poly((20, 92), (180, 92), (198, 134), (2, 134), r=3)); p.add(poly((2, 132), (198, 132), (198, 141), (2, 141), r=1.5))
    for x, fill in ((38, water), (100, sand), (162, None)):
        m = bin(p, x, 113, 29, 10, 10)
        if fill: fill(p, m)
    cup(p, 51, 115, .72); scoop(p, 97, 103, .55, -128)
    p.add(blob((140, 110), (148, 102), (160, 98), (170, 102), (184, 108), (183, 116), (186, 127), (176, 130), (170, 122), (160, 118), (148, 117)))
    p.line(path((158, 103), (164, 110), (175, 122)), path((170, 106), (176, 113), (181, 123)))
    arm(p, [(51, 68, 5.6), (38, 82, 5), (31, 99, 4.2)], 186, 13, sleeve=.45, cuff=False, body=kid, open=kid.buffer(-.8))
    arm(p, [(169, 70, 7.4), (180, 88, 6.6), (164, 98, 5)], -100, 17, flip=True, body=big, open=disk(168, 70, 10))
    arm(p, [(126, 70, 7.4), (127, 89, 6.6), (116, 87, 5)], 0, 22, body=big, open=disk(127, 70, 10), hand=open_palm(25, thumb=False))
    arm(p, [(75, 68, 5.6), (79, 82, 5), (88, 80, 4)], 0, 14, sleeve=.5, cuff=False, body=kid, open=kid.buffer(-.8), hand=open_palm(15).at(flip=True))
