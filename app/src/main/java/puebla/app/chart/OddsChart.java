package puebla.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import puebla.app.chart.OutcomeColours.Colour;
import puebla.app.message.Messages;
import puebla.experiment.branching.BaseTrajectory;
import puebla.experiment.branching.BranchPoint;
import puebla.experiment.branching.OddsShift;
import puebla.experiment.branching.TurningPoints;
import puebla.kernel.scenario.Scenario;
import puebla.narrative.Headlines;
import puebla.scenario.catalog.OutcomeEntry;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Chart (SVG) of the odds over time. It has a line with its interval for each outcome whose odds ever reach
 * {@value #MATTERS}. The largest shifts are numbered, and a list below has the events of their days. The chart
 * follows the reader's preference for a light or dark page. The colours are those of Okabe and Ito (2008), which
 * colour-blind readers can distinguish.
 */
public final class OddsChart {
    private static final int WIDTH = 1080;
    private static final int LEFT = 56;
    private static final int RIGHT = 190;
    private static final int TOP = 124;
    private static final int HEIGHT = 330;
    private static final int LINE = 18;
    private static final int INDENT = 22;
    private static final int MOST_MOVES = 8;
    private static final int MOST_EVENTS = 2;
    private static final int COLUMNS = 135;
    private static final int NEAREST_NAMES = 20;
    private static final int NEAREST_NUMBERS = 22;
    /** The chart omits an outcome whose odds never reach this value. */
    private static final double MATTERS = 0.03;

    private final BaseTrajectory base;
    private final ScenarioMetadata metadata;
    private final Headlines headlines;
    private final Messages messages;
    private final List<BranchPoint> points;
    private final List<OddsShift> shifts;
    private final int branches;
    private final StringBuilder svg = new StringBuilder();

    /** Line of text below the chart: a numbered shift, or an event of its days. */
    private record Note(String number, String text) {}

    /** Creates a chart of turning points. Its sentences are in the language of the headlines. */
    public OddsChart(BaseTrajectory base, ScenarioMetadata metadata, TurningPoints points, Headlines headlines,
            int branches) {
        this.base = base;
        this.metadata = metadata;
        this.headlines = headlines;
        messages = Messages.of("puebla.app.chart.picture", headlines.language());
        this.branches = branches;
        this.points = points.points();
        shifts = points.shifts().stream().limit(MOST_MOVES).sorted(Comparator.comparingInt(OddsShift::from)).toList();
    }

    /** Returns the chart as the text of an SVG file. */
    public String svg() {
        var notes = notes();
        int height = TOP + HEIGHT + 60 + LINE * notes.size() + 24;
        svg.setLength(0);
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-labelledby=\"t d\">",
                WIDTH, height, WIDTH, height);
        line("<title id=\"t\">%s</title>", escaped(title()));
        line("<desc id=\"d\">%s %s</desc>", escaped(ended()), escaped(meaning()));
        style();
        line("<rect class=\"page\" width=\"%d\" height=\"%d\"/>", WIDTH, height);
        line("<text class=\"title\" x=\"%d\" y=\"32\">%s</text>", LEFT, escaped(title()));
        line("<text class=\"note\" x=\"%d\" y=\"54\">%s</text>", LEFT, escaped(ended()));
        line("<text class=\"small\" x=\"%d\" y=\"73\">%s</text>", LEFT, escaped(meaning()));
        axes();
        var shown = shown();
        shown.forEach(this::band);
        marks();
        shown.forEach(this::curve);
        names(shown);
        int y = TOP + HEIGHT + 60;
        for (var note : notes) {
            if (!note.number.isEmpty()) {
                line("<text class=\"name\" x=\"%d\" y=\"%d\">%s</text>", LEFT, y, note.number);
            }
            line("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", note.number.isEmpty() ? "small" : "note",
                    LEFT + INDENT, y, escaped(note.text));
            y += LINE;
        }
        line("</svg>");
        return svg.toString();
    }

    private String title() {
        return messages.get("title", metadata.info().name().in(messages.language()), String.valueOf(base.run().seed()));
    }

    private String ended() {
        return messages.get("ended", day(base.lastDay()), name(base.run().outcome()));
    }

    private String meaning() {
        return messages.get(branches == 1 ? "branches-one" : "branches", String.valueOf(branches),
                String.valueOf(points.size() - 1));
    }

    private void style() {
        line("<style>");
        line("text{font-family:system-ui,'Helvetica Neue',Arial,'DejaVu Sans',sans-serif}");
        line(".title{font-size:19px;font-weight:600}.note,.name{font-size:13px}.name,.number{font-weight:600}.small,.tick,.number{font-size:12px}");
        line(".rule{stroke-width:1}.mark{fill:none;stroke-width:1;stroke-dasharray:3 3}.span{fill-opacity:.08}.band{fill-opacity:.14}.line{fill:none;stroke-width:2;stroke-linejoin:round}");
        colours(Colour::light, "#fff", "#1b1b1b", "#595959", "#d9d9d9");
        line("@media (prefers-color-scheme:dark){");
        colours(Colour::dark, "#15171a", "#ececec", "#b0b0b0", "#3a3d42");
        line("}");
        line("</style>");
    }

    /**
     * Writes the colours of a light or dark page as literals, because many SVG renderers do not support CSS
     * variables.
     */
    private void colours(Function<Colour, String> ground, String paper, String ink, String soft, String rule) {
        line(".page{fill:%1$s}text{fill:%2$s}.small,.tick{fill:%3$s}.rule{stroke:%4$s}.mark{stroke:%3$s}.disc{fill:%1$s;stroke:%3$s}.span{fill:%3$s}",
                paper, ink, soft, rule);
        var outcomes = OutcomeColours.of(metadata.outcomes().stream().map(OutcomeEntry::id).toList());
        for (int o = 0; o < outcomes.size(); o++) {
            line(".l%1$d{stroke:%2$s}.f%1$d{fill:%2$s}", o, ground.apply(outcomes.get(o)));
        }
    }

    private void axes() {
        for (int percent = 0; percent <= 100; percent += 25) {
            line("<line class=\"rule\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT,
                    y(percent / 100.0),
                    y(percent / 100.0));
            line("<text class=\"tick\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d %%</text>", LEFT - 8,
                    y(percent / 100.0) + 4, percent);
        }
        LocalDate first = metadata.info().firstDay();
        LocalDate last = first.plusDays(base.lastDay());
        for (int year = first.getYear(); year <= last.getYear() + 1; year++) {
            long day = LocalDate.of(year, 1, 1).toEpochDay() - first.toEpochDay();
            if (day >= 0 && day <= base.lastDay()) {
                double x = x((double) day);
                line("<line class=\"rule\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", x, x, TOP + HEIGHT,
                        TOP + HEIGHT + 6);
                line("<text class=\"tick\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>", x,
                        TOP + HEIGHT + 22, year);
            }
        }
    }

    private List<Integer> shown() {
        return IntStream.range(0, scenario().outcomes().size())
                .filter(o -> points.stream().anyMatch(point -> point.odds(o).share() >= MATTERS)).boxed()
                .toList();
    }

    private Scenario scenario() {
        return base.model().scenario();
    }

    /**
     * Draws the interval of an outcome, except where no branch has the outcome: many intervals at zero would hide the
     * lines.
     */
    private void band(int outcome) {
        List<BranchPoint> stretch = new ArrayList<>();
        for (int m = 0; m < points.size(); m++) {
            boolean before = m > 0 && points.get(m - 1).odds(outcome).runs() > 0;
            boolean here = points.get(m).odds(outcome).runs() > 0;
            if (!before && !here) {
                band(outcome, stretch);
                stretch.clear();
            }
            stretch.add(points.get(m));
        }
        band(outcome, stretch);
    }

    private void band(int outcome, List<BranchPoint> stretch) {
        if (stretch.size() < 2) {
            return;
        }
        var path = new StringBuilder();
        for (var point : stretch) {
            path.append(point(point.day(), bound(point, outcome, true)));
        }
        for (var point : stretch.reversed()) {
            path.append(point(point.day(), bound(point, outcome, false)));
        }
        line("<polygon class=\"band f%d\" points=\"%s\"/>", outcome, path.toString().strip());
    }

    private double bound(BranchPoint point, int outcome, boolean upper) {
        var share = point.odds(outcome);
        return point.day() > base.lastDay() ? share.share() : upper ? share.high() : share.low();
    }

    private void curve(int outcome) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(point(point.day(), point.odds(outcome).share()));
        }
        line("<polyline class=\"line l%d\" points=\"%s\"/>", outcome, path.toString().strip());
    }

    private String point(int day, double share) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x(day), y(share));
    }

    /**
     * Writes the names next to the ends of the lines, at the height of the run's last branch point, without overlap.
     */
    private void names(List<Integer> shown) {
        var last = points.get(Math.max(0, points.size() - 2));
        var downwards =
                shown.stream().sorted(Comparator.comparingDouble((Integer o) -> -last.odds(o).share())).toList();
        double[] at = spread(downwards.stream().mapToDouble(o -> y(last.odds(o).share())).toArray(), NEAREST_NAMES, TOP,
                TOP + HEIGHT);
        for (int i = 0; i < at.length; i++) {
            int outcome = downwards.get(i);
            line("<rect class=\"f%d\" x=\"%d\" y=\"%.1f\" width=\"10\" height=\"10\"/>", outcome,
                    WIDTH - RIGHT + 12, at[i] - 5);
            line("<text class=\"name\" x=\"%d\" y=\"%.1f\">%s</text>", WIDTH - RIGHT + 28, at[i] + 4.5,
                    escaped(name(outcome)));
        }
    }

    /** Draws a number above each shift, without overlap, and a line down from it. */
    private void marks() {
        double[] middles = shifts.stream().mapToDouble(shift -> x((shift.from() + shift.to()) / 2.0)).toArray();
        double[] at = spread(middles, NEAREST_NUMBERS, LEFT, WIDTH - RIGHT);
        int row = TOP - 26;
        for (int m = 0; m < at.length; m++) {
            var shift = shifts.get(m);
            line("<rect class=\"span\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>", x(shift.from()), TOP,
                    x(shift.to()) - x(shift.from()), HEIGHT);
            line("<polyline class=\"mark\" points=\"%.1f,%d %.1f,%d %.1f,%d\"/>", at[m], row + 9, middles[m], TOP - 4,
                    middles[m], TOP + HEIGHT);
            line("<circle class=\"disc\" cx=\"%.1f\" cy=\"%d\" r=\"9\"/><text class=\"number\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                    at[m], row, at[m], row + 4, m + 1);
        }
    }

    /**
     * Spreads positions: returns positions close to the wanted ones, at least a given distance apart and within bounds.
     *
     * @param wanted
     *            wanted positions in ascending order
     * @param apart
     *            least distance between neighbours
     * @param low
     *            lower bound
     * @param high
     *            upper bound
     */
    static double[] spread(double[] wanted, double apart, double low, double high) {
        double[] at = wanted.clone();
        double free = low;
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(at[i], free);
            free = at[i] + apart;
        }
        free = high;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], free);
            free = at[i] - apart;
        }
        return at;
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int m = 0; m < shifts.size(); m++) {
            var shift = shifts.get(m);
            notes.add(new Note(String.valueOf(m + 1),
                    messages.get("move", span(shift), name(shift.outcome()), percent(shift.size().without()),
                            percent(shift.size().with()), String.format(Locale.ROOT, "%+.0f",
                                    100 * shift.size().difference()).replace('-', '−'))));
            var events = headlines.notable(shift.from(), shift.to() - 1, MOST_EVENTS);
            if (events.isEmpty()) {
                notes.add(new Note("", messages.get("no-event")));
            }
            for (var headline : events) {
                wrapped(headline.sentence()).forEach(line -> notes.add(new Note("", line)));
            }
        }
        return notes;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    private String span(OddsShift shift) {
        String first = day(shift.from());
        String last = day(shift.to() - 1);
        return first.equals(last) ? first : messages.get("span", first, last);
    }

    private String day(int day) {
        return metadata.info().date(day).toString();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() > COLUMNS) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private String name(int outcome) {
        return metadata.outcomes().get(outcome).name().in(messages.language());
    }

    private double x(double day) {
        return LEFT + day * (WIDTH - LEFT - RIGHT) / Math.max(1, base.lastDay() + 1);
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library that the project does not use
    private void line(String format, Object... arguments) {
        svg.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
