"""The words that the benchmark's chapters are made of: a few hundred that any council might write."""

from __future__ import annotations


def _list(text: str, separator: str = ",") -> list[str]:
    return [" ".join(word.split()) for word in text.split(separator)]


SUBJECTS = _list("""
the council, the cabinet, the board, our partners, local residents, every manager, each directorate, the housing team,
the library service, the youth service, the planning team, the contact centre, the leisure trust, the training team,
our schools, the fire service, ward members, community groups, the health service, the police, tenants, carers, the
transport team, the parks service, the finance team, the scrutiny panel, staff in every office, the museum service,
voluntary groups, parish councils, the advice centre, the personnel team, market traders, young people, older people,
the customer service, the steering group, local employers, the licensing team, the registration service
""")

VERBS = _list("""
review, publish, improve, support, record, monitor, share, explain, consult on, plan, deliver, measure, promote,
strengthen, examine, agree, adopt, extend, simplify, coordinate, assess, test, fund, protect, prepare, discuss,
update, renew, develop, respond to, learn from, build on, set out, report on, invest in, look again at, open up, bring
together, draw on, take part in
""")

ADJECTIVES = _list("""
accessible, accurate, affordable, annual, careful, clear, common, complete, confident, consistent, current, detailed,
direct, early, effective, equal, fair, flexible, formal, frequent, friendly, full, general, good, helpful, honest,
independent, informal, joint, lasting, local, modern, monthly, mutual, national, nearby, new, open, ordinary,
particular, patient, practical, prompt, public, quarterly, quick, reasonable, regional, regular, reliable, respectful,
rural, safe, secure, shared, simple, small, special, steady, strong, suitable, thorough, timely, trusted, urban,
useful, varied, visible, weekly, welcoming, wide, written
""")

NOUNS = _list("""
services, plans, policies, reports, surveys, meetings, budgets, buildings, facilities, libraries, schools, homes,
neighbourhoods, streets, parks, playgrounds, events, festivals, training courses, contracts, grants, partnerships,
forums, networks, complaints, compliments, records, figures, findings, results, targets, objectives, outcomes,
actions, priorities, standards, procedures, guidelines, leaflets, newsletters, letters, forms, interpreters,
translations, appointments, visits, interviews, applications, vacancies, careers, promotions, apprenticeships,
appraisals, grievances, decisions, proposals, responses, comments, questions, answers, concerns, needs, views,
opinions, experiences, skills, opportunities, barriers, differences, relationships, responsibilities, duties,
commitments, improvements, changes, projects, programmes, initiatives, campaigns, exhibitions, workshops, clubs,
groups, teams, panels, committees, wards, villages, estates, markets, roads, buses, crossings, footpaths, gardens,
allotments, museums, theatres, pools, bus shelters, day centres, clinics, nurseries, kitchens, benches
""")

JOINS = _list("""
with, for, through, alongside, because of, in step with, on the strength of, in support of, as part of, by way of,
ahead of, after, in place of, without losing
""")

OPENERS = _list("""
In the first year; From next spring; Before each review; After every consultation; Over the life of this scheme; Where
this is practical; At the end of each quarter; In each of the wards; As a first step; Across the whole county;
Together with others; When the figures are ready; During the summer; In most cases; Once a year; By the following
autumn; As the scheme settles in; For this reason; At every level; In plain language
""", ";")

POSTS = _list("""
Head of housing; Performance team; Equality officer; Personnel manager; Library manager; Director of finance; Planning
officer; Youth work team; Policy officer; Head of transport; Leisure manager; Scrutiny officer; Customer service team;
Training manager; Community safety team; Parks manager
""", ";")

MODALS = _list("will, can, must, may, should")
MONTHS = _list("January, March, April, June, July, September, October, December")
STATES = _list("on track, delayed, complete, **at risk**, not started")
