"""Every check by its name: a function of a sheet that yields what is wrong with it."""

from checks import code, copy, ink, marks

#: Looked at on every page that is printed. Those of `copy` take a second or more and are for a sample.
EVERY = {check.__name__: check for module in (ink, marks, code) for check in module.CHECKS}
ALL = EVERY | {check.__name__: check for check in copy.CHECKS}


def findings(sheet, checks: dict) -> dict[str, list[str]]:
    """What each check finds."""
    found = {name: list(check(sheet)) for name, check in checks.items()}
    return {name: faults for name, faults in found.items() if faults}
