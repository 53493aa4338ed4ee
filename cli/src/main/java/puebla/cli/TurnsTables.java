package puebla.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import puebla.lab.Messages;
import puebla.lab.Question;
import puebla.lab.telling.Headlines;
import puebla.lab.turns.LikeHistory;
import puebla.lab.turns.Morning;
import puebla.lab.turns.Move;
import puebla.lab.turns.Trunk;
import puebla.lab.turns.TurningPoints;
import puebla.scenario.book.ScenarioBook;

/** The turning points of a run as tables and sentences. */
final class TurnsTables {
    private static final int MOST_ROWS = 60;
    private static final int MOST_MOVES = 10;
    private static final int MOST_EVENTS = 6;
    private static final int MOST_GAPS = 5;
    private static final int INDENT = 5;
    private static final int DATE_WIDTH = "1861-06-01".length();
    private static final int SHARE_WIDTH = "100 %".length();
    private static final int GAP = 2;
    /** Minimum odds of an outcome on any one day for it to have a column. */
    private static final double MATTERS = 0.02;

    private final Question question;
    private final ScenarioBook book;
    private final Trunk trunk;
    private final TurningPoints points;
    private final Headlines headlines;
    private final TablePage page;
    private final Messages texts;

    TurnsTables(Question question, ScenarioBook book, Trunk trunk, TurningPoints points, Headlines headlines,
            TablePage page) {
        this.question = question;
        this.book = book;
        this.trunk = trunk;
        this.points = points;
        this.headlines = headlines;
        this.page = page;
        texts = page.texts();
    }

    void print(int branches, boolean otherUnknowns, Optional<LikeHistory.Nearest> like) {
        page.head(question);
        like.ifPresent(this::like);
        page.say("turns.ended", book.info().date(trunk.lastDay()).toString(), name(trunk.run().outcome()));
        page.say(otherUnknowns ? "turns.branches-redrawn" : "turns.branches", Figures.whole(branches));
        page.blank();
        odds();
        moves();
        page.say("turns.notes");
        if (otherUnknowns) {
            page.say("turns.notes-redrawn");
        }
    }

    private void like(LikeHistory.Nearest nearest) {
        page.say("turns.nearest", String.valueOf(nearest.seed()), Figures.whole(nearest.looked()),
                String.valueOf(nearest.gaps().size()),
                String.format(Locale.ROOT, "%.0f", 100 * nearest.distance()));
        page.say("turns.widest-gaps", nearest.gaps().stream().limit(MOST_GAPS)
                .map(gap -> texts.get("turns.gap", gap.entry().name().in(texts.language()),
                        page.record(gap.entry()), value(gap)))
                .collect(Collectors.joining("; ")));
        page.blank();
    }

    private String value(LikeHistory.Gap gap) {
        OptionalDouble value = gap.war();
        if (value.isEmpty()) {
            return texts.get("never");
        }
        return gap.entry().date() ? Figures.date(value.getAsDouble(), book.info().firstDay())
                : Figures.amount(value.getAsDouble(), gap.entry().unit());
    }

    /** Prints the odds by day. A narrow page shows them without their intervals. */
    private void odds() {
        List<Integer> shown = new ArrayList<>(IntStream.range(0, book.outcomes().size())
                .filter(o -> highest(o) >= MATTERS).boxed().toList());
        List<Integer> left = new ArrayList<>();
        while (!page.wide() && width(shown) > page.width()) {
            var rarest = shown.stream().min(Comparator.comparingDouble(this::highest)).orElseThrow();
            shown.removeIf(rarest::equals);
            left.add(rarest);
        }
        var table = new TextTable().code(texts.get("turns.day"));
        shown.forEach(o -> table.figures(name(o)));
        for (var morning : rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(book.info().date(morning.day()).toString());
            boolean interval = page.wide() && morning.day() <= trunk.lastDay();
            shown.forEach(o -> cells.add(interval ? Figures.share(morning.odds(o))
                    : Figures.percent(morning.odds(o).share())));
            table.row(cells.toArray(String[]::new));
        }
        page.print(table);
        left.forEach(o -> page.say("turns.left-out", name(o), Figures.percent(highest(o))));
        if (!left.isEmpty()) {
            page.blank();
        }
    }

    private double highest(int outcome) {
        return points.mornings().stream().mapToDouble(morning -> morning.odds(outcome).share()).max().orElse(0);
    }

    /** Returns the least width of a table with these outcomes. */
    private int width(List<Integer> outcomes) {
        return DATE_WIDTH
                + outcomes.stream().mapToInt(o -> GAP + Math.max(SHARE_WIDTH, Wrapping.widestPiece(name(o)))).sum();
    }

    /**
     * Returns all branch points or, if there are more than {@value #MOST_ROWS}, the first, the last and every n-th
     * between them.
     */
    private List<Morning> rows() {
        var all = points.mornings();
        int step = Math.ceilDiv(all.size(), MOST_ROWS);
        return IntStream.range(0, all.size()).filter(i -> i % step == 0 || i == all.size() - 1).mapToObj(all::get)
                .toList();
    }

    private void moves() {
        var moves = points.moves();
        if (moves.isEmpty()) {
            page.say("turns.no-moves");
            page.blank();
            return;
        }
        page.say("turns.moves");
        for (int m = 0; m < Math.min(MOST_MOVES, moves.size()); m++) {
            move(m + 1, moves.get(m));
        }
        if (moves.size() > MOST_MOVES) {
            page.say("turns.more-moves", String.valueOf(moves.size() - MOST_MOVES));
        }
        page.blank();
    }

    private void move(int number, Move move) {
        page.blank();
        page.write(number + ". " + texts.get("turns.move", span(move), name(move.outcome()),
                Figures.percent(move.size().without()), Figures.percent(move.size().with()),
                points(move.size().difference()), points(move.size().low()) + "…" + points(move.size().high()),
                name(move.against())));
        var all = headlines.of(move.from(), move.to() - 1);
        var chosen = headlines.notable(move.from(), move.to() - 1, MOST_EVENTS);
        if (chosen.isEmpty()) {
            line(texts.get("turns.no-events"));
        }
        for (var headline : chosen) {
            line(book.info().date(headline.event().day()) + "  " + headline.sentence());
        }
        if (all.size() > chosen.size() && !chosen.isEmpty()) {
            line(texts.get("turns.more-events", String.valueOf(all.size() - chosen.size())));
        }
    }

    private void line(String text) {
        Wrapping.wrap(text, page.width() - INDENT).forEach(line -> page.out().println(" ".repeat(INDENT) + line));
    }

    private String span(Move move) {
        String first = book.info().date(move.from()).toString();
        return move.days() == 1 ? first
                : texts.get("turns.span", first, book.info().date(move.to() - 1).toString(),
                        String.valueOf(move.days()));
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%+.0f", 100 * share).replace('-', '−');
    }

    private String name(int outcome) {
        return book.outcomes().get(outcome).name().in(texts.language());
    }
}
