"""Words that end as a verb's form does and are none, unless what stands around them says so."""

from temporal.languages.fr.verbs.irregular import BEING, words

#: Nouns, adjectives and others that are no participle, even after an auxiliary.
NO_PARTICIPLE = words(
    "barbelé barbelés cafés congé congés degré degrés pré prés gré lycées trophée apogée soirées matinées",
    "idée idées épée vallée épopée mosquée mosquées marée corvée poupée clé clés blé fossé canapé duché",
    "évêché étés moitié amitié inimitié pitié thé santé beauté liberté fierté volonté majesté puberté loyauté",
    "royauté cruauté nouveauté nouveautés primauté communauté communautés privauté bonté clarté faculté",
    "facultés difficulté difficultés propriété variété anxiété sobriété parenté poignée orchidée odyssée",
    "trachée denrée denrées athée athées hyménée caducée abbé aîné aînée aînés doyenné synopsis comté comtés",
    "inné âgé âgée âgés âgées agé agée agés agées zélé aisé spontané spontanée instantané simultané",
    "simultanée momentané méditerranée inopiné inopinée inopinées inachevé inachevée effréné erroné éhonté",
    "maris taxis skis abris soucis défis paris cri cris pli plis joli jolis fourmi canari safari raki brebis",
    "rémi confetti alibi yéti juri rubis logis colis sursis devis hormis radis débris taudis parvis croquis",
    "roulis treillis avenue avenues absolu absolue inconnu inconnue inconnus malentendu bienvenue imprévu",
    "maint mainte complainte appoint embonpoint circuits retrait retraits portrait portraits attrait attraits",
    "retraite retraites emprise mainmise marquise marquis exquis exquise chemise biscuit éreint lundi mardi",
    "mercredi jeudi vendredi samedi lundis mardis mercredis jeudis vendredis samedis midi midis matinée",
    "soirée aussi ainsi ici quasi voici parmi demi demie demis demies ceci tandis gris point points saint",
    "sainte saints saintes circuit année années journée journées lycée musée ami amis amie amies ennemi",
    "ennemis mari souris avis malgré côté côtés société sociétés café ski abri taxi merci pari défi souci",
)

#: Participles that are nouns or adjectives as often: only an auxiliary, or a date right after, makes a verb of them.
SHARED_PARTICIPLES = BEING | words(
    # nouns in -é, -ée
    "marché marchés traité traités député députés employé employés associé associés délégué délégués procédé",
    "procédés résumé communiqué communiqués défilé défilés passé passée passés passées allié alliés alliée",
    "alliées cliché clichés musées armée armées arrivée arrivées entrée entrées durée durées fusée fusées",
    "assemblée assemblées rentrée tournée tournées portée pensée randonnée traversée montée chaussée fumée",
    "renommée lignée cheminée carré péché énoncé exposé été réfugié réfugiés cité cités gelée mêlée allée",
    "allées gorgée bouchée plongée percée percées poussée levée avancées contrée contrées curé curés jubilé",
    "conseillé dîné",
    # adjectives that take no date
    "situé située situés situées doté dotée dotés dotées armé armés composé composée équipé équipée équipés",
    "intitulé intitulée baptisé consacré consacrée consacrés consacrées spécialisé spécialisée spécialisés",
    "lié liée liés liées chargé chargée chargés chargées considéré considérée surnommé surnommée basé basée",
    "basés basées privé privée privés privées peuplé modéré modérée modérés réputé réputée avancé avancée",
    "isolé isolée handicapé handicapés présumé présumée présumés dénommé salarié salariés salariée salariées",
    "blindé blindés connu connus habitué dédié dédiée limité limitée limités varié variée variés variées",
    "élevé élevée élevés élevées compliqué concerné concernée concernés concernées donné données donnée",
    "privilégié sacré sacrée télévisé télévisée télévisés télévisées unifié unifiée délabré délabrée risqué",
    "risquée détaillé détaillée détaillés détaillées fatigué serré déterminé déterminée motivé ancré carrée",
    "inclus incluse incluses compris comprise comprises",
    "ensoleillé ensoleillée ensoleillés dégagé dégagée dégagés voilé voilée voilés",
    "carrés carrées dorée dorés épicé zoné avéré exagéré illimitée surélevé surélevée",
    # nouns, adjectives and others in -i, -u
    "parti partis tapis permis compromis mépris acquis revenu revenus contenu contenus vue vues tenue tenues",
    "étendue venue venues cru crue crues élu élus élue élues détenu détenus détenue aperçu dû pu revue revues",
    "entrevue prévenu prévenus prévenue reclus partie parties sortie sorties saisie",
    # irregular
    "pointe joint conjoint conjoints adjoint adjointe adjoints plainte plaintes crainte craintes contrainte",
    "contraintes atteinte atteintes enceinte enceintes empreinte empreintes teinte étreinte feinte découverte",
    "découvertes ouverte couvert couverts conduite conduites produit produits traite traites extrait extraits",
    "trait traits fait faits dit dits écrit écrits mort morts morte mortes prise prises reprise reprises",
    "surprise surprises entreprise entreprises mise mises remise remises promise soumise assises assise",
    "conquise permise compromise admise commis cuite teint peint",
)

#: As a conjugated verb, where no pronoun or clitic comes before.
NO_FINITE = words(
    # in -a
    "cela cinéma opéra caméra panorama schéma agenda média visa extra propaganda delta data panda tombola",
    "gala villa guérilla mafia saga véranda pizza quota nova lama coma karma diaspora intifada fatwa charia",
    "razzia vendetta vodka sauna toundra choléra plasma dogma magma omerta favela para pampa polka samba",
    "sierra sida soda soja sonata tibia ultra infra supra hydra formula alpha bêta gamma oméga médina junta",
    "papa nana diva peseta pasta feta tapioca paella corrida moka réséda cobra zébra contra euréka hourra",
    "duplicata errata prorata desiderata persona gratta mama brouhaha",
    # in -ait, -aient
    "lait trait extrait portrait retrait attrait souhait forfait bienfait parfait imparfait abstrait distrait",
    "satisfait refait stupéfait surfait insatisfait méfait soustrait défait contrefait monnaient",
    # in -it, -ut
    "esprit but",
    # in -ent
    "absent accent accident adolescent affluent antécédent ardent argent astringent auvent avent client",
    "coefficient concurrent confident conscient content continent contingent contrevent convalescent couvent",
    "décadent déficient détergent différent dissident divergent effluent escient excédent expédient fervent",
    "gradient impertinent imprudent incident incompétent inconscient inconvénient indigent indulgent",
    "ingrédient innocent insolent intermittent mécontent négligent occident onguent orient paravent parent",
    "permanent prudent précédent présent président pénitent récipient référent régent rémanent résident",
    "sergent serpent talent torrent transparent trident violent agent récent excellent fréquent intelligent",
    "évident pertinent décent urgent descendent subséquent conséquent délinquent éloquent influent congruent",
    "adhérent cohérent incohérent apparent récurrent indifférent inhérent afférent souvent strident impudent",
    "efficient inefficient opulent turbulent virulent corpulent éminent imminent convergent intransigent",
    "relent succulent truculent flatulent indolent somnolent purulent réticent adjacent latent omniprésent",
    "patient émergent équivalent ambivalent impatient quotient exigent ferment",
)

#: As an infinitive: nouns and adjectives in -er, -ir, -re.
NO_INFINITIVE = words(
    "janvier cancer hiver fer mer cher léger danger étranger boulanger foyer loyer ver enfer amer super",
    "leader hamburger poker joker laser revolver berger passager messager verger clocher rocher plancher",
    "boucher soccer poster supporter container computer starter scooter cluster master tablier gendre",
    "peuplier poulailler sucrier templier viager encrier mensonger potager ménager plaisir avenir désir",
    "loisir souvenir tir cuir saphir réservoir elixir émir ordre cendre désordre moindre foudre poudre",
    "scaphandre calendre palissandre méandre coriandre esclandre vivre affaire salamandre filandre concordre",
    "tendre",
)

#: As a present participle.
NO_GERUND = words(
    "avant devant pendant durant tant autant pourtant cependant enfant instant restaurant montant suivant",
    "dirigeant représentant combattant habitant militant étudiant manifestant participant commandant",
    "lieutenant assistant enseignant correspondant croissant amant diamant géant vivant courant auparavant",
    "maintenant dorénavant quant moyennant nonobstant important constant distant puissant méchant élégant",
    "éléphant volant fabricant commerçant gérant migrant immigrant passant adjudant occupant survivant",
    "gagnant perdant remplaçant attaquant suppléant dominant brillant étonnant inquiétant intéressant",
    "surprenant indépendant suffisant frappant charmant tournant versant couchant levant avenant exposant",
    "croyant protestant mendiant néant savant trafiquant plaignant exploitant dépendant flagrant vacant",
    "ambiant sortant débutant aspirant figurant intervenant itinérant consultant soignant aidant",
)
