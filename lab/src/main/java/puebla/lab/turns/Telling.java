package puebla.lab.turns;

import java.util.List;
import puebla.lab.telling.Headlines;
import puebla.lab.telling.Headlines.Headline;

/** Which events of a move's days are worth naming. */
public final class Telling {
    private Telling() {}

    /** Those of the main line, else the others; no more than so many. */
    public static List<Headline> chosen(Headlines headlines, Move move, int most) {
        var all = headlines.of(move.from(), move.to() - 1);
        var main = all.stream().filter(Headline::main).toList();
        return (main.isEmpty() ? all : main).stream().limit(most).toList();
    }
}
