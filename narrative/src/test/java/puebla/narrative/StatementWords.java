package puebla.narrative;

import java.util.Map;
import java.util.regex.Pattern;
import puebla.scenario.catalog.Language;

/** Words by language that the rules of {@link StatementsTest} look for. */
final class StatementWords {
    static final Pattern NOTHING = Pattern.compile("$^");
    static final Map<Language, String> THRONE = Map.of(Language.EN, "throne", Language.ES, "trono", Language.FR,
            "trône", Language.IT, "trono", Language.PT, "trono", Language.AR, "العرش");
    /** Prepositions that must be contracted with the article, words said twice, and stops without their space. */
    static final Map<Language, Pattern> SLIPS = Map.of(Language.EN, Pattern.compile("(?U)\\b(\\p{L}+) \\1\\b"),
            Language.ES, Pattern.compile("(?U)\\b(de|a) el\\b|\\b(\\p{L}+) \\2\\b"),
            Language.FR, Pattern.compile("(?U)\\b(de|à) les? |(?<![\u00A0])[;:]|\\b(\\p{L}{2,}) \\2\\b"),
            Language.IT, Pattern.compile("(?U)\\b(di|a|da|in|su) (il|lo|la|i|gli|le|l’)\\b|\\b(\\p{L}+) \\3\\b"),
            Language.PT, Pattern.compile("(?U)\\b(por|em|de) (o|a|os|as)\\b|\\b(\\p{L}+) \\3\\b"),
            Language.AR, Pattern.compile("(?U)(?<!\\p{L})(\\p{L}{3,}) \\1(?!\\p{L})"));

    /** Words that say that a place or a flag comes back. */
    static final Map<Language, Pattern> RETURN = Map.of(Language.EN,
            Pattern.compile("recover|once more|again"), Language.ES, Pattern.compile("recupera|vuelve"), Language.FR,
            Pattern.compile("reprennent|revient|de nouveau"), Language.IT,
            Pattern.compile("riprendono|torna|di nuovo"), Language.PT, Pattern.compile("recupera|volta|de novo"),
            Language.AR, Pattern.compile("استعاد|عادت|من جديد"));
    static final Map<Language, String> AGAIN = Map.of(Language.EN, "once more", Language.ES, "de nuevo",
            Language.FR, "de nouveau", Language.IT, "di nuovo", Language.PT, "de novo", Language.AR, "من جديد");
    /** Words for a motion of the enemy. A move of the government depends on where the enemy is. */
    static final Map<Language, Pattern> MOTION = Map.of(Language.EN, Pattern.compile("retreat|approach"),
            Language.ES, Pattern.compile("repliegue|aproxima"), Language.FR, Pattern.compile("recul|approche"),
            Language.IT, Pattern.compile("arretramento|avvicina"), Language.PT, Pattern.compile("recuo|aproxima"),
            Language.AR, Pattern.compile("تراجع|اقتراب"));
    /** Details that no event records: later returns, the hour, tones, gestures, who stood by. */
    static final Map<Language, Pattern> DETAILS = Map.of(Language.EN,
            Pattern.compile("for the last time|by night|harder terms|passports|under the guns|departing troops|"
                    + "nothing of the|at the gates"),
            Language.ES,
            Pattern.compile("por última vez|de noche|más duros|pasaportes|al amparo|que se retiran|nada queda|"
                    + "a las puertas"),
            Language.FR,
            Pattern.compile("pour la dernière fois|de nuit|plus fermes|passeports|l’égide|qui s’en vont|rien ne reste|"
                    + "aux portes"),
            Language.IT,
            Pattern.compile("per l’ultima volta|di notte|più duri|passaporti|sotto la tutela|se ne vanno|nulla resta|"
                    + "alle porte"),
            Language.PT,
            Pattern.compile("pela última vez|de noite|mais duros|passaportes|sob a tutela|que se retiram|nada resta|"
                    + "às portas"),
            Language.AR,
            Pattern.compile("لآخر مرة|ليلاً|أشد لهجة|جوازات|في حماية|الراحلة|يبق شيء|على الأبواب"));

    private StatementWords() {}
}
