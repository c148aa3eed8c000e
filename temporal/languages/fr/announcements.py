"""French nouns that announce: in a sentence without a verb, what they name is to come."""

import re

NOUNS = (
    "rendez-vous|concerts?|récital|spectacles?|représentations?|séances?|"
    "vide-greniers?|brocante|braderie|bourse|kermesse|bal|loto|thé dansant|"
    "assemblées? générales?|permanences?|réunions?|inscriptions?|inhumation|obsèques|coup d['’]envoi|ouverture|"
    "fermeture|"
    "conférences?|vernissage|expositions?|projection|portes ouvertes|collecte|don du sang|stages?|cours|tournoi|"
    "randonnée|"
    "marche|messe|office|repas|banquet|soirée|veillée|défilé|feu d['’]artifice|cérémonie|visite guidée|visites guidées|"
    "inauguration|audience|verdict|réponse|reprise|départ|début|renseignements|réservations?|à suivre|prochaine?|venez"
)
ANNOUNCEMENTS = re.compile(rf"\b(?:{NOUNS})\b", re.IGNORECASE)
