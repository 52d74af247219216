/// Words of a trade, with what families say.
enum Jargon {
  static let english = PhraseTable(
    """
    abdomen, abdominal = tummy
    adhere, adheres, adherence, compliance, comply, complies, noncompliant = keep it up, or how often you try it
    administer* = give
    adverse = bad
    affected area = the sore spot
    aggravat*, exacerbat* = make worse
    alleviat*, mitigat* = ease
    ambulat*, gait = walk, walking
    anterior = front
    appendage*, extremit* = arms and legs
    apply gentle pressure, apply pressure, exert* = press
    approximately = about
    assess*, evaluat* = check
    assist, assists, assisted, assisting, assistance, facilitat* = help
    attempt* = try
    bilateral* = on both sides
    caudal, cephalic, cranial = of the head or the foot: say which
    cease, ceases, discontinu*, terminat* = stop
    clavicle, patella, scapula, sacrum, sternum, tibia, femur = the part's plain name: collarbone, kneecap, shoulder blade
    clinician*, practitioner* = therapist or doctor
    commence*, initiat* = start
    consult, consults, consulting = ask
    contraindicat* = do not do it if
    contralateral, ipsilateral, unilateral* = on one side: say which
    cutaneous, dermal, epiderm*, integument* = of the skin
    decrease*, diminish* = less, or slow down
    demonstrat*, exhibit* = show
    dermatitis = rash
    discomfort = pain, or feels bad
    distal*, proximal*, medial*, lateral* = away from the body, near the body, on the side
    dorsal, dorsum, plantar, palmar, ventral = back, sole, palm, front
    due to the fact that = because
    duration = how long
    dysregulat* = upset
    edema = swelling
    effleurage, petrissage, tapotement, modalit* = the plain name of the touch: long stroke, kneading
    elevat* = raise
    emesis, vomitus = throwing up
    enhance*, foster*, promot* = help
    ensure*, ascertain = make sure
    erythema = redness
    exercise*, homework = a touch, or play
    febrile = has a fever
    fine motor = hand skills
    frequently = often
    gross motor = big moves
    hematoma, contusion = bruise
    hemorrhag* = bleeding
    hypersensitiv*, overstimulat* = too much touch
    hypertoni*, hypotoni* = stiff muscles, or soft muscles
    implement, implements, implementing, utiliz*, utilis* = use or do
    """ + "\n" + englishRest)
}
