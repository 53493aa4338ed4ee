package puebla.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import puebla.app.message.Messages;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.branching.BaseTrajectory;
import puebla.experiment.branching.BranchPoint;
import puebla.experiment.branching.NearestToRecord;
import puebla.experiment.branching.OddsShift;
import puebla.experiment.branching.TurningPoints;
import puebla.narrative.Headlines;
import puebla.scenario.catalog.ScenarioMetadata;

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

    private final ExperimentRequest request;
    private final ScenarioMetadata metadata;
    private final BaseTrajectory base;
    private final TurningPoints points;
    private final Headlines headlines;
    private final TablePage page;
    private final Messages texts;

    TurnsTables(ExperimentRequest request, ScenarioMetadata metadata, BaseTrajectory base, TurningPoints points,
            Headlines headlines,
            TablePage page) {
        this.request = request;
        this.metadata = metadata;
        this.base = base;
        this.points = points;
        this.headlines = headlines;
        this.page = page;
        texts = page.texts();
    }

    void print(int branches, boolean otherUnknowns, Optional<NearestToRecord.Nearest> like) {
        page.head(request);
        like.ifPresent(this::like);
        page.say("turns.ended", metadata.info().date(base.lastDay()).toString(), name(base.run().outcome()));
        page.say(otherUnknowns ? "turns.branches-redrawn" : "turns.branches", Formats.whole(branches));
        page.blank();
        odds();
        shifts();
        page.say("turns.notes");
        if (otherUnknowns) {
            page.say("turns.notes-redrawn");
        }
    }

    private void like(NearestToRecord.Nearest nearest) {
        page.say("turns.nearest", String.valueOf(nearest.seed()), Formats.whole(nearest.looked()),
                String.valueOf(nearest.gaps().size()),
                String.format(Locale.ROOT, "%.0f", 100 * nearest.distance()));
        page.say("turns.widest-gaps", nearest.gaps().stream().limit(MOST_GAPS)
                .map(gap -> texts.get("turns.gap", gap.entry().name().in(texts.language()),
                        page.record(gap.entry()), value(gap)))
                .collect(Collectors.joining("; ")));
        page.blank();
    }

    private String value(NearestToRecord.Gap gap) {
        OptionalDouble value = gap.war();
        if (value.isEmpty()) {
            return texts.get("never");
        }
        return gap.entry().date() ? Formats.date(value.getAsDouble(), metadata.info().firstDay())
                : Formats.amount(value.getAsDouble(), gap.entry().unit());
    }

    /** Prints the odds by day. A narrow page shows them without their intervals. */
    private void odds() {
        List<Integer> shown = new ArrayList<>(IntStream.range(0, metadata.outcomes().size())
                .filter(o -> highest(o) >= MATTERS).boxed().toList());
        List<Integer> left = new ArrayList<>();
        while (!page.wide() && width(shown) > page.width()) {
            var rarest = shown.stream().min(Comparator.comparingDouble(this::highest)).orElseThrow();
            shown.removeIf(rarest::equals);
            left.add(rarest);
        }
        var table = new TextTable().code(texts.get("turns.day"));
        shown.forEach(o -> table.figures(name(o)));
        for (var point : rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(metadata.info().date(point.day()).toString());
            boolean interval = page.wide() && point.day() <= base.lastDay();
            shown.forEach(o -> cells.add(interval ? Formats.share(point.odds(o))
                    : Formats.percent(point.odds(o).share())));
            table.row(cells.toArray(String[]::new));
        }
        page.print(table);
        left.forEach(o -> page.say("turns.left-out", name(o), Formats.percent(highest(o))));
        if (!left.isEmpty()) {
            page.blank();
        }
    }

    private double highest(int outcome) {
        return points.points().stream().mapToDouble(point -> point.odds(outcome).share()).max().orElse(0);
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
    private List<BranchPoint> rows() {
        var all = points.points();
        int step = Math.ceilDiv(all.size(), MOST_ROWS);
        return IntStream.range(0, all.size()).filter(i -> i % step == 0 || i == all.size() - 1).mapToObj(all::get)
                .toList();
    }

    private void shifts() {
        var shifts = points.shifts();
        if (shifts.isEmpty()) {
            page.say("turns.no-moves");
            page.blank();
            return;
        }
        page.say("turns.moves");
        for (int m = 0; m < Math.min(MOST_MOVES, shifts.size()); m++) {
            move(m + 1, shifts.get(m));
        }
        if (shifts.size() > MOST_MOVES) {
            page.say("turns.more-moves", String.valueOf(shifts.size() - MOST_MOVES));
        }
        page.blank();
    }

    private void move(int number, OddsShift shift) {
        page.blank();
        page.write(number + ". " + texts.get("turns.move", span(shift), name(shift.outcome()),
                Formats.percent(shift.size().without()), Formats.percent(shift.size().with()),
                points(shift.size().difference()), points(shift.size().low()) + "…" + points(shift.size().high()),
                name(shift.against())));
        var all = headlines.of(shift.from(), shift.to() - 1);
        var chosen = headlines.notable(shift.from(), shift.to() - 1, MOST_EVENTS);
        if (chosen.isEmpty()) {
            line(texts.get("turns.no-events"));
        }
        for (var headline : chosen) {
            line(metadata.info().date(headline.event().day()) + "  " + headline.sentence());
        }
        if (all.size() > chosen.size() && !chosen.isEmpty()) {
            line(texts.get("turns.more-events", String.valueOf(all.size() - chosen.size())));
        }
    }

    private void line(String text) {
        Wrapping.wrap(text, page.width() - INDENT).forEach(line -> page.out().println(" ".repeat(INDENT) + line));
    }

    private String span(OddsShift shift) {
        String first = metadata.info().date(shift.from()).toString();
        return shift.days() == 1 ? first
                : texts.get("turns.span", first, metadata.info().date(shift.to() - 1).toString(),
                        String.valueOf(shift.days()));
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%+.0f", 100 * share).replace('-', '−');
    }

    private String name(int outcome) {
        return metadata.outcomes().get(outcome).name().in(texts.language());
    }
}
