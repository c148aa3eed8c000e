"""English words for extraction."""

from extraction.vocabulary import Vocabulary, words_of

VOCABULARY = Vocabulary(
    stop_words=words_of("""
        the a an of to in on at by for from with without and or but nor that this these those which who whom
        whose what when where while as than then so if is are was were be been being has have had do does did
        will would can could should may might must not no it its he his she her they their them we our us you
        your i my me him into over under after before since until about between against during because there
        here also very
    """),
    openers=words_of("""
        several each some many most all none one two three four five six seven eight nine ten yesterday today
        tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december however although despite according yet still now
        later earlier last next first president minister mayor mr mrs ms dr born
    """),
    event_nouns=words_of("""
        accident agreement arrest arrival assault attack auction award battle birth blast bombing campaign
        ceremony championship clash collapse concert conference congress crash crisis cup deal death debate
        debut defeat departure derby earthquake election eruption exhibition explosion fair festival final
        fire flood funeral game hearing hurricane inquiry invasion kidnapping landing launch marriage massacre
        match meeting mission murder opening parade parliamentary party poll premiere protest race raid rally
        referendum release resignation return revolution riot riots robbery ruling sale session shooting show
        signing speech storm strike summit talks tour tournament trial trip truce verdict victory visit vote
        war wedding
    """),
    event_endings=("tion", "sion", "ment"),
    not_events=words_of("""
        apartment argument department document element environment equipment fragment government instrument
        monument moment parliament segment sentiment association administration condition dimension direction
        federation foundation generation institution million mention nation notion option organisation
        organization pension population position proportion question region section situation solution station
        television tension tradition version
    """),
    determiners=words_of("the a an his her its their our this that of"),
    of_words=words_of("of in on"),
    leads=words_of("the of in on at by since until from during before after shortly just for"),
    pointers=words_of("that those one ones"),
    genitives=words_of("of"),
    time_nouns=words_of("""
        afternoon autumn beginning course date dawn day days decade end evening eve fall fiscal half hour hours
        middle moment month months morning night noon outset period quarter season spring start summer time turn
        week weekend weeks winter year years
    """),
    event_prepositions=words_of("after before since during until for"),
    adjectives=words_of("next previous current future former recent annual daily upcoming"),
    modals=words_of("can could may might must should ought going"),
    copulas=words_of("is are was were be been remains remain remained becomes become became stays stayed"),
    placing=words_of("scheduled planned set due expected postponed slated"),
    content_openers=words_of("that"),
    relatives=words_of("who which"),
    expecting=words_of("should"),
    hearsay=words_of("reportedly allegedly"),
    supposing=words_of("could might may would perhaps maybe possibly should"),
    conditions=words_of("if unless"),
    place_prepositions=words_of("in at near from to"),
    place_nouns=words_of("city town village province region state port north south east west centre center"),
    institutions=words_of("agency bank bureau committee council court state union university"),
    particles=words_of("of de von van der bin al el da di del"),
    breaks=words_of("""
        after and at because before but by during for from in on since to until when where which while who
        with without according as
    """),
)
