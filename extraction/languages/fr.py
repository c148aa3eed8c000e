"""French words for extraction. Accents as written; elided words keep their apostrophe."""

from extraction.vocabulary import Vocabulary, words_of

DETERMINERS = words_of("""
    le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre
    vos
""")


def agreeing(participles: str) -> frozenset[str]:
    """Past participles with their feminine and plural."""
    return frozenset(word + ending for word in participles.split() for ending in ("", "e", "s", "es"))


VOCABULARY = Vocabulary(
    stop_words=words_of("""
        le la les l' un une des du de d' au aux à en et ou où mais donc or ni car que qu' qui quoi dont ce c'
        cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos je j' tu il elle on nous
        vous ils elles se s' m' me te t' lui y ne n' pas plus par pour dans sur sous avec sans chez vers entre
        contre depuis pendant comme si est sont été être a ont avait avaient était étaient sera seront très
        aussi ainsi selon après avant lors puis tout toute tous toutes même jusqu' état etat lorsque lorsqu'
        puisque quand tandis alors afin quelque quelques
    """),
    openers=words_of("""
        plusieurs chaque certains certaines aucun aucune cela ceci celui celle ceux celles deux trois quatre
        cinq six sept huit neuf dix cent mille hier demain aujourd' hui lundi mardi mercredi jeudi vendredi
        samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        désormais enfin ensuite cependant pourtant toutefois néanmoins malgré outre face grâce dès parmi
        durant suite voici voilà plutôt déjà encore jamais toujours bien peu beaucoup moins autre autres
        premier première dernier dernière nouveau nouvelle président présidente ministre maire monsieur madame
        m mme dr pr oui non né née nés nées venu venue situé située interrogé interrogée
    """),
    event_nouns=words_of("""
        accident accord achat affrontement agression alerte anniversaire annonce appel arrêt arrivée
        assassinat assaut assemblée atterrissage attaque attentat audience avalanche bagarre bal bataille
        braderie brocante cambriolage cantonales carnaval catastrophe cérémonie cessez-le-feu championnat
        chute clôture collision combat concert concours conférence conflit congrès conseil convention coupe
        course couronnement crash crise crue cyclone débarquement débat décès décision découverte défaite
        défilé déjeuner démission départ déplacement derby dîner discours divorce échange échéance échec
        éclipse écrasement élection embuscade émeute enlèvement enquête enterrement entrée entretien épidémie
        épreuve éruption essai étape européennes exercice explosion exposition fermeture festival fête feu
        final finale foire forum fouille funérailles fusillade gala gel grève guerre hausse hommage incendie
        incident inauguration inondation investiture invasion jeux journée jugement kermesse lancement
        législatives législative libération loto lynchage manifestation marathon mariage massacre match
        meeting menace messe meurtre mission mobilisation montée mort municipales naissance naufrage
        négociation noces obsèques offensive ouragan ouverture panne passage pénurie perquisition plainte
        pourparlers présidentielle primaire prise procès projection putsch quête rachat rallye randonnée rapt
        rassemblement réception recensement récolte record référendum régate régionales rencontre rendez-vous
        rentrée repas reprise retour retrait retrouvailles réunion révolte révolution rupture sacre saisie
        scrutin séance secousse séisme séminaire signature soirée sommet sondage sortie soutenance spectacle
        suicide succès tempête tentative tir tournée tournoi transfert traversée tremblement trêve tsunami
        tuerie veillée vente venue verdict vernissage victoire vide-grenier viol visite vol vote voyage
    """),
    event_endings=("tion", "sion", "xion", "ment", "age"),
    not_events=words_of("""
        appartement argument bâtiment département document élément établissement fragment gouvernement
        instrument logement médicament monument parlement régiment segment sentiment supplément tempérament
        vêtement comment moment emplacement aliment ciment ressentiment appartenance administration
        association canalisation collection condition confédération délégation dimension fédération fiction
        fraction institution mention million motion nation notion option organisation pension permission
        population portion proportion question ration région section situation solution station télévision
        tension tradition version direction fondation génération bagage courage dommage étage fromage garage
        image langage message ménage nuage otage page paysage personnage plage pourcentage village virage
        visage âge avantage davantage équipage
    """),
    determiners=DETERMINERS,
    of_words=words_of("de du d' des"),
    genitives=words_of("de du d' des"),
    time_nouns=words_of("""
        alentours alentour an ans année années approche après-midi aube automne compter cours courant date décennie
        début échéance été exercice fin heure heures hiver horizon jour jours journée lendemain matin matinée midi
        milieu minuit mois moitié moment nuit occasion orée période point printemps saison semaine semaines
        semestre siècle soir soirée surlendemain tour tournant trimestre veille week-end
    """),
    # « A 20 h »: capitals often carry no accent.
    leads=words_of(
        "A le la les l' de du d' des en à au aux dès depuis dans vers pour jusqu' avant après peu juste environ courant"
    ),
    pointers=words_of("celui celle ceux celles"),
    event_prepositions=words_of("après avant depuis pendant durant lors pour dès"),
    adjectives=words_of("""
        prochain prochaine prochains prochaines précédent précédente précédents précédentes actuel actuelle
        actuels actuelles futur future futurs futures ancien ancienne anciens anciennes récent récente récents
        récentes nocturne nocturnes quotidien quotidienne quotidiens quotidiennes annuel annuelle annuels
        annuelles ultérieur ultérieure ultérieurs ultérieures
    """),
    modals=words_of("""
        dois doit devons devez doivent devais devait devaient devra devront devrait devraient dut durent dû
        peux peut peuvent pouvait pouvaient pourra pourront pourrait pourraient put purent pu veut veulent
        voulait voulaient voudra voudrait voulu va vont allait allaient vient viennent venait faut fallait
        faudra faudrait fallu semble semblent semblait semblaient semblé
    """),
    copulas=words_of("""
        est sont était étaient fut furent sera seront serait seraient été être reste restent restait restaient
        restera resteront resté devient deviennent devenait deviendra devenu demeure demeurent demeurait
    """),
    placing=agreeing("prévu programmé fixé attendu reporté repoussé avancé maintenu organisé daté planifié anticipé"),
    dating=words_of(
        "remonte remontent remontait date datent datait dure durent dura durera durait duré né née nés nées"
    ),
    content_openers=words_of("que"),
    relatives=words_of("qui lequel laquelle lesquels lesquelles"),
    hearsay=words_of("aurait auraient serait seraient"),
    expecting=words_of("devrait devraient"),
    supposing=words_of("""
        pourrait pourraient peut-être éventuel éventuelle éventuels éventuelles
        éventuellement hypothétique risque risquent
    """),
    conditions=words_of("si"),
    place_prepositions=words_of("à au aux en dans vers"),
    place_nouns=words_of("""
        région ville capitale village province département commune île îles quartier banlieue port aéroport
        gare rue mairie nord sud est ouest centre hôpital stade parc forêt vallée
    """),
    institutions=words_of("""
        académie agence assemblée autorité banque bureau centre chambre premier première comité commission
        conseil cour école fédération fondation institut jeux coupe ligue mouvement observatoire office
        organisation parlement parti république sénat société syndicat tribunal union université
    """),
    particles=words_of("de du d' des von van der ben bin ibn al el da di del dos"),
    clitics=words_of("se s' ne n' le la les l' lui leur y en me m' te t' nous vous"),
    breaks=words_of("""
        afin alors après avant car contre dans depuis dès dont durant en et lors lorsque lorsqu' mais malgré
        où par pendant pour puis qui quand sans selon sur tandis vers à au aux avec devant derrière
    """),
)
