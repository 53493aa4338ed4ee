package puebla.lab.turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import puebla.kernel.Scenario;
import puebla.lab.telling.Headlines;
import puebla.scenario.book.Language;
import puebla.scenario.book.ScenarioBook;

/**
 * The odds over time as a picture (SVG): a line with its interval for each outcome that ever mattered, the largest moves
 * numbered, and below what happened on their days. Follows the reader's choice of a light or dark page. Colours are those of
 * Okabe and Ito (2008), which colour-blind readers can tell apart.
 */
public final class OddsPicture {
    private static final int WIDTH = 1080;
    private static final int LEFT = 56;
    private static final int RIGHT = 190;
    private static final int TOP = 96;
    private static final int HEIGHT = 330;
    private static final int LINE = 18;
    private static final int MOST_MOVES = 8;
    private static final int MOST_EVENTS = 2;
    private static final int COLUMNS = 150;
    private static final int NEAREST_LABELS = 16;
    /** An outcome whose odds never came so far is left to the rest. */
    private static final double MATTERS = 0.03;

    private final Trunk trunk;
    private final ScenarioBook book;
    private final Headlines headlines;
    private final List<Morning> mornings;
    private final List<Move> moves;
    private final int branches;
    private final StringBuilder svg = new StringBuilder();

    /** A picture of turning points; sentences in the language of the headlines. */
    public OddsPicture(Trunk trunk, ScenarioBook book, TurningPoints points, Headlines headlines, int branches) {
        this.trunk = trunk;
        this.book = book;
        this.headlines = headlines;
        this.branches = branches;
        mornings = points.mornings();
        moves = points.moves().stream().limit(MOST_MOVES).sorted(Comparator.comparingInt(Move::from)).toList();
    }

    /** The picture as the text of an SVG file. */
    public String svg() {
        List<String> notes = notes();
        int height = TOP + HEIGHT + 60 + LINE * notes.size() + 24;
        svg.setLength(0);
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-labelledby=\"t d\">",
                WIDTH, height, WIDTH, height);
        line("<title id=\"t\">%s</title>", escaped(title()));
        line("<desc id=\"d\">%s</desc>", escaped(subtitle()));
        style();
        line("<rect class=\"page\" width=\"%d\" height=\"%d\"/>", WIDTH, height);
        line("<text class=\"title\" x=\"%d\" y=\"30\">%s</text>", LEFT, escaped(title()));
        line("<text class=\"small\" x=\"%d\" y=\"52\">%s</text>", LEFT, escaped(subtitle()));
        axes();
        var shown = shown();
        shown.forEach(this::band);
        marks();
        shown.forEach(this::curve);
        labels(shown);
        int y = TOP + HEIGHT + 60;
        for (String note : notes) {
            line("<text class=\"%s\" x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>",
                    note.startsWith(" ") ? "small" : "note", LEFT, y, escaped(note));
            y += LINE;
        }
        line("</svg>");
        return svg.toString();
    }

    private String title() {
        return book.info().name().in(Language.EN) + ": the odds of war " + trunk.run().seed() + " by day";
    }

    private String subtitle() {
        return branches + " futures from each of " + (mornings.size() - 1)
                + " mornings; bands are 95 % Monte Carlo intervals of this model, not uncertainty about history. It ended: "
                + name(trunk.run().outcome()) + ".";
    }

    private void style() {
        line("<style>");
        line("text{font-family:system-ui,'Helvetica Neue',Arial,sans-serif;fill:var(--ink)}");
        line("svg{--page:#fff;--ink:#1b1b1b;--soft:#595959;--rule:#d9d9d9;--c0:#0072b2;--c1:#b35900;--c2:#007a5a;--c3:#a3407d;--c4:#7a6a00;--c5:#2f7fb5;--c6:#595959}");
        line("@media (prefers-color-scheme:dark){svg{--page:#15171a;--ink:#ececec;--soft:#b0b0b0;--rule:#3a3d42;--c0:#56b4e9;--c1:#e69f00;--c2:#2fc79a;--c3:#e08fc0;--c4:#f0e442;--c5:#9ad0ff;--c6:#b0b0b0}}");
        line(".page{fill:var(--page)}.title{font-size:19px;font-weight:600}.small{font-size:12px;fill:var(--soft)}.note{font-size:13px}.tick{font-size:12px;fill:var(--soft)}.name{font-size:13px;font-weight:600}");
        line(".rule{stroke:var(--rule);stroke-width:1}.mark{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}.number{font-size:12px;font-weight:600;text-anchor:middle}.disc{fill:var(--page);stroke:var(--soft)}");
        line("</style>");
    }

    private void axes() {
        for (int percent = 0; percent <= 100; percent += 25) {
            line("<line class=\"rule\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT,
                    y(percent / 100.0),
                    y(percent / 100.0));
            line("<text class=\"tick\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d %%</text>", LEFT - 8,
                    y(percent / 100.0) + 4, percent);
        }
        LocalDate first = book.info().firstDay();
        LocalDate last = first.plusDays(trunk.lastDay());
        for (int year = first.getYear(); year <= last.getYear() + 1; year++) {
            long day = LocalDate.of(year, 1, 1).toEpochDay() - first.toEpochDay();
            if (day >= 0 && day <= trunk.lastDay()) {
                line("<line class=\"rule\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", x(day), x(day), TOP + HEIGHT,
                        TOP + HEIGHT + 6);
                line("<text class=\"tick\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>", x(day),
                        TOP + HEIGHT + 22, year);
            }
        }
    }

    private List<Integer> shown() {
        return IntStream.range(0, scenario().outcomes().size())
                .filter(o -> mornings.stream().anyMatch(morning -> morning.odds(o).share() >= MATTERS)).boxed()
                .toList();
    }

    private Scenario scenario() {
        return trunk.model().scenario();
    }

    private void band(int outcome) {
        var path = new StringBuilder();
        for (var morning : mornings) {
            path.append(point(morning.day(), bound(morning, outcome, true)));
        }
        for (var morning : mornings.reversed()) {
            path.append(point(morning.day(), bound(morning, outcome, false)));
        }
        line("<polygon points=\"%s\" style=\"fill:var(--c%d);fill-opacity:.15\"/>", path.toString().strip(),
                colour(outcome));
    }

    private double bound(Morning morning, int outcome, boolean upper) {
        var share = morning.odds(outcome);
        return morning.day() > trunk.lastDay() ? share.share() : upper ? share.high() : share.low();
    }

    private void curve(int outcome) {
        var path = new StringBuilder();
        for (var morning : mornings) {
            path.append(point(morning.day(), morning.odds(outcome).share()));
        }
        line("<polyline points=\"%s\" style=\"fill:none;stroke:var(--c%d);stroke-width:2;stroke-linejoin:round\"/>",
                path.toString().strip(), colour(outcome));
    }

    private static int colour(int outcome) {
        return outcome % 7;
    }

    private String point(int day, double share) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x(day), y(share));
    }

    /** Names beside the places where most of a line's weight is: their last week but the end, kept apart. */
    private void labels(List<Integer> shown) {
        List<Integer> byHeight = new ArrayList<>(shown);
        var before = mornings.get(Math.max(0, mornings.size() - 2));
        byHeight.sort(Comparator.comparingDouble((Integer o) -> -mornings.getLast().odds(o).share())
                .thenComparingDouble(o -> -before.odds(o).share()));
        double free = TOP;
        for (int outcome : byHeight) {
            double wanted = Math.max(free, y(before.odds(outcome).share()) + 4);
            line("<rect x=\"%d\" y=\"%.1f\" width=\"10\" height=\"10\" style=\"fill:var(--c%d)\"/>", WIDTH - RIGHT + 12,
                    wanted - 10,
                    colour(outcome));
            line("<text class=\"name\" x=\"%d\" y=\"%.1f\">%s</text>", WIDTH - RIGHT + 28, wanted,
                    escaped(name(outcome)));
            free = wanted + NEAREST_LABELS + 4;
        }
    }

    private void marks() {
        double lastX = -100;
        int row = 0;
        for (int m = 0; m < moves.size(); m++) {
            double at = x((moves.get(m).from() + moves.get(m).to()) / 2.0);
            row = at - lastX < 22 ? (row + 1) % 2 : 0;
            lastX = at;
            int top = TOP - 14 - 20 * row;
            line("<line class=\"mark\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", at, at, top + 9, TOP + HEIGHT);
            line("<circle class=\"disc\" cx=\"%.1f\" cy=\"%d\" r=\"9\"/><text class=\"number\" x=\"%.1f\" y=\"%d\">%d</text>",
                    at, top, at, top + 4, m + 1);
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (int m = 0; m < moves.size(); m++) {
            var move = moves.get(m);
            notes.add(String.format(Locale.ROOT, "%d  %s: %s %.0f %% → %.0f %% (%+.0f points)", m + 1, span(move),
                    name(move.outcome()), 100 * move.size().without(), 100 * move.size().with(),
                    100 * move.size().difference()).replace("-", "−").replace("−0", "−0"));
            for (var headline : Telling.chosen(headlines, move, MOST_EVENTS)) {
                for (String line : wrapped(headline.sentence())) {
                    notes.add("      " + line);
                }
            }
        }
        return notes;
    }

    private String span(Move move) {
        var first = book.info().date(move.from());
        var last = book.info().date(move.to() - 1);
        return first.equals(last) ? day(first) : day(first) + " to " + day(last);
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.UK)
                + " " + date.getYear();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > COLUMNS) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private String name(int outcome) {
        return book.outcomes().get(outcome).name().in(Language.EN);
    }

    private double x(double day) {
        return LEFT + day * (WIDTH - LEFT - RIGHT) / Math.max(1, trunk.lastDay() + 1);
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }

    private void line(String format, Object... arguments) {
        svg.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
