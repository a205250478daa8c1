"""The checks. Each is a module with a function `faults` from a visit to pairs of an element and what is wrong with it."""

from checks import axe, keyboard, links, mirror, paper, policy, reflow, tables, unstyled, whole

CHECKS = {
    "axe": axe.faults,
    "keyboard": keyboard.faults,
    "reflow": reflow.faults,
    "whole": whole.faults,
    "unstyled": unstyled.faults,
    "policy": policy.faults,
    "tables": tables.faults,
    "paper": paper.faults,
    "mirror": mirror.faults,
    "links": links.faults,
}
