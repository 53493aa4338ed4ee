package puebla.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import puebla.lab.Question;
import puebla.lab.telling.Headlines;
import puebla.lab.turns.LikeHistory;
import puebla.lab.turns.Morning;
import puebla.lab.turns.Move;
import puebla.lab.turns.TurningPoints;
import puebla.lab.turns.Trunk;
import puebla.scenario.book.Language;
import puebla.scenario.book.ScenarioBook;

/** Turning points as tables and sentences. */
final class TurnsTables {
    private static final int MOST_ROWS = 60;
    private static final int MOST_MOVES = 10;
    private static final int MOST_EVENTS = 6;
    private static final int MOST_GAPS = 5;
    private static final double MATTERS = 0.02;

    private final Question question;
    private final ScenarioBook book;
    private final Trunk trunk;
    private final TurningPoints points;
    private final Headlines headlines;
    private final PrintWriter out;
    private final int page;

    TurnsTables(Question question, ScenarioBook book, Trunk trunk, TurningPoints points, Headlines headlines,
            PrintWriter out, int page) {
        this.question = question;
        this.book = book;
        this.trunk = trunk;
        this.points = points;
        this.headlines = headlines;
        this.out = out;
        this.page = page;
    }

    void print(int branches, boolean otherUnknowns, Optional<LikeHistory.Nearest> like) {
        RunTables.head(question, book, out, page);
        like.ifPresent(this::like);
        say("It ended on " + book.info().date(trunk.lastDay()) + ": " + name(trunk.run().outcome()) + ". Its odds, of "
                + String.format(Locale.ROOT, "%,d", branches) + " futures from each morning"
                + (otherUnknowns ? ", each with parameters, traits and intentions of its own" : "") + ":");
        out.println();
        odds();
        out.println();
        moves();
        out.println();
        meaning(otherUnknowns);
    }

    private void like(LikeHistory.Nearest nearest) {
        say(String.format(Locale.ROOT,
                "War %d lies nearest to the record among %,d: over %d recorded measures it stands %.0f %% of the ranks apart on average.",
                nearest.seed(), nearest.looked(), nearest.gaps().size(), 100 * nearest.distance()));
        say("Farthest apart: " + nearest.gaps().stream().limit(MOST_GAPS)
                .map(gap -> gap.entry().name().in(Language.EN) + " (record " + gap.entry().recorded() + ", here "
                        + value(gap) + ")")
                .collect(Collectors.joining("; ")) + ".");
        out.println();
    }

    private String value(LikeHistory.Gap gap) {
        return gap.entry().date() ? Figures.date(gap.war(), book.info().firstDay())
                : Figures.amount(gap.war(), gap.entry().unit());
    }

    private void odds() {
        List<Integer> shown = IntStream.range(0, book.outcomes().size()).filter(
                o -> points.mornings().stream().anyMatch(morning -> morning.odds(o).share() >= MATTERS)).boxed()
                .toList();
        var table = new TextTable().code("morning of");
        shown.forEach(o -> table.figures(name(o)));
        for (var morning : rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(book.info().date(morning.day()).toString());
            boolean over = morning.day() > trunk.lastDay();
            shown.forEach(o -> cells.add(over ? Figures.percent(morning.odds(o).share())
                    : Figures.share(morning.odds(o))));
            table.row(cells.toArray(String[]::new));
        }
        table.print(out, page);
    }

    /** No more rows than a reader takes in; the first, the last and those between at even distance. */
    private List<Morning> rows() {
        var all = points.mornings();
        int step = Math.ceilDiv(all.size(), MOST_ROWS);
        return IntStream.range(0, all.size()).filter(i -> i % step == 0 || i == all.size() - 1).mapToObj(all::get)
                .toList();
    }

    private void moves() {
        var moves = points.moves();
        if (moves.isEmpty()) {
            say("No move of the odds stands out from chance with so few futures; more --branches may show one.");
            return;
        }
        say("Where the odds moved most, largest first:");
        for (int m = 0; m < Math.min(MOST_MOVES, moves.size()); m++) {
            move(m + 1, moves.get(m));
        }
        if (moves.size() > MOST_MOVES) {
            say("And " + (moves.size() - MOST_MOVES)
                    + " smaller moves that stand out from chance (--json lists them).");
        }
    }

    private void move(int number, Move move) {
        out.println();
        say(String.format(Locale.ROOT, "%d. %s: %s %s → %s, %s points (%s to %s), against %s", number, span(move),
                name(move.outcome()), Figures.percent(move.size().without()), Figures.percent(move.size().with()),
                points(move.size().difference()), points(move.size().low()), points(move.size().high()),
                name(move.against())));
        var all = headlines.of(move.from(), move.to() - 1);
        var chosen = headlines.notable(move.from(), move.to() - 1, MOST_EVENTS);
        if (chosen.isEmpty()) {
            line("Nothing that the chronicle knows; the odds drifted.");
        }
        for (var headline : chosen) {
            line(book.info().date(headline.event().day()) + "  " + headline.sentence());
        }
        if (all.size() > chosen.size() && !chosen.isEmpty()) {
            line("and " + (all.size() - chosen.size()) + " more "
                    + (all.size() - chosen.size() == 1 ? "event" : "events"));
        }
    }

    private void line(String text) {
        Wrapping.wrap(text, page - 5).forEach(line -> out.println("     " + line));
    }

    private String span(Move move) {
        var first = book.info().date(move.from());
        return move.days() == 1 ? first.toString()
                : first + " to " + book.info().date(move.to() - 1) + " (" + move.days() + " days)";
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%+.0f", 100 * share).replace('-', '−');
    }

    private String name(int outcome) {
        return book.outcomes().get(outcome).name().in(Language.EN);
    }

    private void say(String text) {
        RunTables.say(out, page, text);
    }

    private void meaning(boolean otherUnknowns) {
        say("Odds of a day are of its morning, before anything happens. Futures of two mornings share their luck from the later one"
                + " on, so a move is known better than the odds themselves. A move stands out when it is three standard errors from"
                + " zero. In brackets: 95 % Monte Carlo intervals: how well so many futures measure this model, not how far the"
                + " model is from history.");
        if (otherUnknowns) {
            say("Parameters, traits and intentions were drawn from what is known beforehand, not from what this war's past would"
                    + " teach about them.");
        }
    }
}
