"""The checks. Each is a module with a function `faults`, from a visit to pairs of an element and what is wrong."""

from checks import axe, keyboard, links, mirror, paper, policy, reflow, tables, unstyled, whole

CHECKS = {
    # These leave the page as it was loaded.
    "policy": policy.faults,
    "tables": tables.faults,
    "links": links.faults,
    "paper": paper.faults,
    "whole": whole.faults,
    # These open what can be opened.
    "axe": axe.faults,
    "mirror": mirror.faults,
    "reflow": reflow.faults,
    # These load the page more than once.
    "unstyled": unstyled.faults,
    "keyboard": keyboard.faults,
}
