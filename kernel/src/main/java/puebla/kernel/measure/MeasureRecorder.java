package puebla.kernel.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import puebla.kernel.event.EventBuilder;
import puebla.kernel.event.EventSink;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Measure.EventFilter;
import puebla.kernel.scenario.Measure.Extent;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.Slots;
import puebla.kernel.state.InvariantViolation;
import puebla.kernel.state.StateVisitor;
import puebla.kernel.state.Stateful;
import puebla.kernel.state.WarState;

/**
 * Recorder of the measures of one run. It belongs to the state: it is saved and forked with the run, and it does not
 * depend on the event log.
 */
public final class MeasureRecorder implements EventSink, Stateful {
    /** Accepts any place, actor, leader or contingent. */
    private static final int ANY = -1;
    /** Accepts no place. */
    private static final int NOWHERE = -2;

    /** Index from events, flows and days to the measures that read them. Built once per scenario. */
    public static final class Index {
        private final List<Measure> measures;
        private final StateVariables variables;
        private final Slots slots;
        private final int[][] byKind;
        private final EventFilter[][] filters;
        private final int[][] byFlow = new int[Flow.values().length][];
        private final Reading.SumOfFlow[][] sums = new Reading.SumOfFlow[byFlow.length][];
        /** By day: the measures that read a state variable on that day. */
        private final int[][] onDate;
        private final int[] extremes;

        /** Builds the index of the measures of a scenario. */
        public Index(PreparedScenario prepared) {
            var scenario = prepared.scenario();
            measures = scenario.measures();
            slots = prepared.events();
            byKind = new int[slots.size()][];
            variables = new StateVariables(prepared);
            int days = scenario.days();
            List<List<Integer>> kinds = new ArrayList<>();
            for (int k = 0; k < byKind.length; k++) {
                kinds.add(new ArrayList<>());
            }
            List<List<Integer>> flows = new ArrayList<>();
            for (int f = 0; f < byFlow.length; f++) {
                flows.add(new ArrayList<>());
            }
            List<Integer> everyDay = new ArrayList<>();
            List<List<Integer>> dates = new ArrayList<>();
            for (int day = 0; day <= days; day++) {
                dates.add(new ArrayList<>());
            }
            filters = new EventFilter[measures.size()][];
            for (int m = 0; m < measures.size(); m++) {
                List<EventFilter> events = switch (measures.get(m).reading()) {
                    case Reading.FirstEvent first -> first.events();
                    case Reading.Count count -> count.events();
                    case Reading.FirstAmount first -> first.events();
                    case Reading.Mean mean -> {
                        for (int day = Math.max(0, mean.from()); day <= Math.min(days, mean.to()); day +=
                                Reading.Mean.INTERVAL) {
                            dates.get(day).add(m);
                        }
                        yield List.of();
                    }
                    case Reading.SumOfFlow flow -> {
                        flows.get(flow.flow().ordinal()).add(m);
                        yield List.of();
                    }
                    case Reading.StateOnDate state -> {
                        if (state.day() >= 0 && state.day() <= days) {
                            dates.get(state.day()).add(m);
                        }
                        yield List.of();
                    }
                    case Reading.Minimum _,Reading.Maximum _ -> {
                        everyDay.add(m);
                        yield List.of();
                    }
                    case Reading.Ratio _,Reading.DaysBetween _,Reading.Largest _,Reading.DayOf _ -> List.of();
                };
                filters[m] = events.toArray(EventFilter[]::new);
                for (var filter : events) {
                    var list = kinds.get(slots.of(filter.type()));
                    if (list.isEmpty() || list.getLast() != m) {
                        list.add(m);
                    }
                }
            }
            for (int k = 0; k < byKind.length; k++) {
                byKind[k] = ints(kinds.get(k));
            }
            for (int f = 0; f < byFlow.length; f++) {
                byFlow[f] = ints(flows.get(f));
                sums[f] = flows.get(f).stream().map(m -> (Reading.SumOfFlow) measures.get(m).reading())
                        .toArray(Reading.SumOfFlow[]::new);
            }
            extremes = ints(everyDay);
            onDate = dates.stream().map(Index::ints).toArray(int[][]::new);
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private final Index index;
    private final WarState state;
    private final double[] value;
    /** By measure: 0 without a value; number of readings of a mean, otherwise 1. */
    private final int[] hasValue;
    /** By measure: day of an extreme. */
    private final int[] when;
    /** By measure: place of its first event. */
    private final int[] where;

    /** Creates a recorder without values for a run. */
    public MeasureRecorder(Index index, WarState state) {
        this.index = index;
        this.state = state;
        when = new int[index.measures.size()];
        where = new int[index.measures.size()];
        value = new double[index.measures.size()];
        hasValue = new int[index.measures.size()];
        for (int m = 0; m < value.length; m++) {
            var reading = index.measures.get(m).reading();
            if (reading instanceof Reading.Count || reading instanceof Reading.SumOfFlow) {
                hasValue[m] = 1;
            }
        }
    }

    /** Reports whether a measure has a value. */
    public boolean hasValue(int measure) {
        return hasValue[measure] != 0;
    }

    @Override
    public void event(EventBuilder what, int day) {
        for (int m : index.byKind[index.slots.of(what.type())]) {
            var reading = index.measures.get(m).reading();
            boolean once = reading instanceof Reading.FirstEvent || reading instanceof Reading.FirstAmount;
            if ((once && hasValue[m] != 0)
                    || (reading instanceof Reading.FirstEvent first && !reached(first.after()))) {
                continue;
            }
            for (var filter : index.filters[m]) {
                if (filter.type() == what.type() && fits(filter.place(), what.place())
                        && fits(filter.actor(), what.actor())
                        && fits(filter.leader(), what.leader()) && fits(filter.contingent(), what.contingent())
                        && (filter.side() == 0 || filter.side() == what.side())
                        && fits(placeOf(filter.placeOf()), what.place())) {
                    if (reading instanceof Reading.FirstEvent) {
                        set(m, day);
                        where[m] = what.place();
                    } else if (reading instanceof Reading.FirstAmount first) {
                        set(m, (double) Math.max(0, what.amount(first.amount())));
                    } else if (reading instanceof Reading.Count count && day >= count.from() && day <= count.to()) {
                        value[m]++;
                    }
                    break;
                }
            }
        }
    }

    /** Returns the value of a measure; meaningless if it has none. */
    public double value(int measure) {
        return value[measure];
    }

    private static boolean fits(int wanted, int actual) {
        return wanted == ANY || wanted == actual;
    }

    /** Reports whether a measure has a value; true if it is none. */
    private boolean reached(int measure) {
        return measure < 0 || hasValue[measure] != 0;
    }

    /** Returns the place that {@code placeOf} asks for; {@link #ANY} for any, {@link #NOWHERE} while there is none. */
    private int placeOf(int measure) {
        if (measure == EventFilter.RULERS_PLACE) {
            int place = state.throne.rulerPlace();
            return place < 0 ? NOWHERE : place;
        }
        if (measure < 0) {
            return ANY;
        }
        return hasValue[measure] != 0 && where[measure] >= 0 ? where[measure] : NOWHERE;
    }

    /**
     * Adds to a flow that measures sum.
     *
     * @param place
     *            place of the flow; −1 if it has none
     */
    public void addFlow(Flow flow, int of, double amount, int place, int day) {
        var sums = index.sums[flow.ordinal()];
        for (int i = 0; i < sums.length; i++) {
            var sum = sums[i];
            if ((sum.of() < 0 || sum.of() == of) && day >= sum.from() && day <= sum.to()
                    && within(sum.extent(), place, day)) {
                value[index.byFlow[flow.ordinal()][i]] += amount;
            }
        }
    }

    private boolean within(Extent extent, int place, int day) {
        return fits(extent.place(), place) && fits(placeOf(extent.placeOf()), place) && reached(extent.after())
                && (extent.until() < 0 || hasValue[extent.until()] == 0 || day <= value[extent.until()]);
    }

    /** Reads the state variables that the measures need today. */
    public void readState(WarState state) {
        for (int m : index.onDate[state.day]) {
            if (index.measures.get(m).reading() instanceof Reading.Mean mean) {
                hasValue[m]++;
                value[m] += (index.variables.read(state, mean.variable(), mean.of()) - value[m]) / hasValue[m];
            } else {
                var reading = (Reading.StateOnDate) index.measures.get(m).reading();
                set(m, index.variables.read(state, reading.variable(), reading.of()));
            }
        }
        for (int m : index.extremes) {
            switch (index.measures.get(m).reading()) {
                case Reading.Minimum least -> {
                    if (state.day >= least.from()
                            && (least.untilMeasure() < 0 || hasValue[least.untilMeasure()] == 0)) {
                        double now = index.variables.read(state, least.variable(), least.of());
                        set(m, hasValue[m] == 0 ? now : Math.min(value[m], now));
                    }
                }
                case Reading.Maximum most -> {
                    double now = index.variables.read(state, most.variable(), most.of());
                    if (hasValue[m] == 0 || now > value[m]) {
                        set(m, now);
                        when[m] = state.day;
                    }
                }
                default -> throw new InvariantViolation("invalid daily measure: '" + index.measures.get(m).id()
                        + "' (expected a minimum or a maximum)");
            }
        }
    }

    private void set(int measure, double what) {
        value[measure] = what;
        hasValue[measure] = 1;
    }

    /** Returns all values, including those computed from other measures. */
    public List<OptionalDouble> result(int lastDay) {
        List<OptionalDouble> results = new ArrayList<>();
        for (int m = 0; m < value.length; m++) {
            results.add(hasValue[m] != 0 ? OptionalDouble.of(value[m]) : OptionalDouble.empty());
        }
        for (int m = 0; m < value.length; m++) {
            switch (index.measures.get(m).reading()) {
                case Reading.Ratio ratio -> {
                    if (hasValue[ratio.over()] != 0 && hasValue[ratio.under()] != 0 && value[ratio.under()] > 0) {
                        results.set(m, OptionalDouble.of(value[ratio.over()] / value[ratio.under()]));
                    }
                }
                case Reading.Minimum least -> {
                    if (least.untilMeasure() >= 0 && hasValue[least.untilMeasure()] == 0) {
                        results.set(m, OptionalDouble.empty());
                    }
                }
                case Reading.DaysBetween between -> {
                    boolean toEnd = between.to() < 0;
                    if (hasValue[between.from()] != 0 && (toEnd || hasValue[between.to()] != 0)) {
                        double until = toEnd ? lastDay : value[between.to()];
                        results.set(m, OptionalDouble.of(until - value[between.from()]));
                    }
                }
                case Reading.Largest largest -> {
                    double best = 0;
                    for (int i = 0; i < largest.measures().size(); i++) {
                        double one = value[largest.measures().get(i)];
                        if (one > best) {
                            best = one;
                            results.set(m, OptionalDouble.of(largest.labels().get(i)));
                        }
                    }
                }
                case Reading.DayOf day -> {
                    if (hasValue[day.maximum()] != 0 && value[day.maximum()] > 0) {
                        results.set(m, OptionalDouble.of(when[day.maximum()]));
                    }
                }
                case Reading.SumOfFlow sum -> {
                    if (!reached(sum.extent().after())) {
                        results.set(m, OptionalDouble.empty());
                    }
                }
                default -> {
                    // already set
                }
            }
            if (nothing(m, results.get(m))) {
                results.set(m, OptionalDouble.empty());
            }
        }
        return results;
    }

    /** Reports whether an amount is zero because its condition did not hold by the end of its period. */
    private boolean nothing(int m, OptionalDouble result) {
        var measure = index.measures.get(m);
        int given = measure.given();
        if (given < 0 || measure.isDate() || result.isEmpty() || result.getAsDouble() != 0) {
            return false;
        }
        int end = switch (measure.reading()) {
            case Reading.Count count -> count.to();
            case Reading.SumOfFlow sum -> sum.to();
            case Reading.StateOnDate on -> on.day();
            case Reading.Mean mean -> mean.to();
            default -> Integer.MAX_VALUE;
        };
        return hasValue[given] == 0 || value[given] > end;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(value);
        visitor.visit(hasValue);
        visitor.visit(when);
        visitor.visit(where);
    }
}
