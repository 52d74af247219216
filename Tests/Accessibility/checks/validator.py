"""The public validators' rules: 104 of PDF/UA-1, 154 of PDF/A-2a."""

import page


def ua1(document):
    yield from _failures(document, "ua1")


def a2a(document):
    yield from _failures(document, "2a")


def _failures(document, profile):
    report = page.validate_pdf(str(document.path), profile=profile)
    if not report.is_compliant:
        yield from (str(failure) for failure in report.failures or ["not compliant"])


CHECKS = [ua1, a2a]
