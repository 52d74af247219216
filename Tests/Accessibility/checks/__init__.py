"""Every check by its name: a function of a document that yields what is wrong with it."""

from checks import actions, catalog, content, fonts, meaning, metadata, run, structure, validator, words

ALL = {
    f"{module.__name__.removeprefix('checks.')}.{check.__name__}": check
    for module in (validator, structure, content, meaning, catalog, metadata, actions, fonts, words, run)
    for check in module.CHECKS
}


def findings(document) -> dict[str, list[str]]:
    """What each check finds; a check that the file breaks has found something."""
    found = {}
    for name, check in ALL.items():
        try:
            faults = list(check(document))
        except Exception as fault:  # a file too broken to be read is caught, not lost
            faults = [f"could not be read: {type(fault).__name__}: {fault}"]
        if faults:
            found[name] = faults
    return found
