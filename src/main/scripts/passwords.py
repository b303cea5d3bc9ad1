#!/usr/bin/env python3
"""Makes words.txt and common.txt out of three npm packages, unpacked in the folder given:
npm pack bip39@3.1.2 @zxcvbn-ts/language-common@4.1.3 @zxcvbn-ts/language-fr@4.1.2; each untarred into its name."""
import json
import re
import sys
import unicodedata
from pathlib import Path

FROM = Path(sys.argv[1])
TO = Path("src/main/resources/fr/guichet/protection")
PASSWORDS, WORDS = 5000, 4000

OWN = """azerty azertyuiop qsdfgh qsdfghjklm wxcvbn azertyui azerqsdf aqwzsx 1q2w3e 1a2z3e motdepasse motdepass mdp1234
passe secret bonjour bonsoir salut coucou bienvenue doudou chouchou loulou nounours chocolat soleil amour jetaime jtaime
monamour moncoeur bebe cherie maman papa marseille paris lyon toulouse nantes bordeaux lille france bretagne normandie
corse alsace football rugby olympique tour janvier fevrier mars avril juin juillet aout septembre octobre novembre
decembre printemps hiver automne lundi mardi mercredi jeudi vendredi samedi dimanche january february march april june
july august september october november december spring summer autumn winter monday tuesday wednesday thursday friday
saturday sunday password passw0rd admin administrateur administrator welcome bienvenu letmein qwerty qwertyuiop login
connexion changeme changezmoi utilisateur user guest invite test demo internet ordinateur bureau travail mairie service
accueil conseiller conseillere responsable agent commune maison famille correcthorsebatterystaple""".split()

LEFT_OUT = re.compile(
    "fuck|cock|pussy|nigg|porn|cunt|slut|whore|xxx|sex|tits|boob|penis|dick|anal|bitch|faggot|encul|salop|putain|niqu"
    "|asshole|blowjob|blowme|cumshot|hardcore|hooters|suckit|suckme|nipples|hentai|handjob|bukkake|rapist|vagina|dildo"
    "|^(pute|connard|encule|merde|bordel|baise|bite|couilles|enfoire|connasse|gouine|pede|negre)$")


def fold(word):
    plain = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("œ", "oe").replace("æ", "ae")


def read(path):
    return json.loads((FROM / path).read_text(encoding="utf-8"))


def fits(word):
    return re.fullmatch("[a-z0-9]{4,}", word) and not word.isdigit() and not LEFT_OUT.search(word)


def first(words, limit=None, least=4):
    folded = (fold(w) for w in words if len(fold(w)) >= least)
    return list(dict.fromkeys(w for w in folded if fits(w)))[:limit]


phrase = sorted({fold(w) for w in read("bip39/src/wordlists/french.json")})
assert len(phrase) == 2048 and all(re.fullmatch("[a-z]{5,8}", w) for w in phrase)
common = sorted({
    *first(OWN),
    *first(read("language-common/src/passwords.json"), PASSWORDS),
    *first(read("language-fr/src/lastnames.json")),  # first names: the package has the two files the wrong way round
    *first(read("language-fr/src/commonWords.json"), WORDS, 5)})
(TO / "words.txt").write_text("\n".join(phrase) + "\n")
(TO / "common.txt").write_text("\n".join(common) + "\n")
