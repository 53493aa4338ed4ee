package puebla.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import puebla.experiment.CompletedRun;
import puebla.experiment.paired.CalendarAlignment;
import puebla.experiment.paired.Divergence;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;

/**
 * The baseline and the counterfactual run of one seed, and the events in which they differ. Both runs are identical up
 * to the day on which their event logs diverge. From there on, the n-th event of a type, place, actor, leader and
 * contingent in one run is matched to the n-th in the other. An event differs if it has no match, or if its match is
 * more than {@value #ALIKE_DAYS} days earlier or later.
 */
public final class DivergedRuns {
    static final int ALIKE_DAYS = 30;

    private final CompletedRun without;
    private final CompletedRun with;
    private final Optional<Divergence> divergence;
    private final Map<Integer, Optional<Event>> otherOfWithout = new HashMap<>();
    private final Map<Integer, Optional<Event>> otherOfWith = new HashMap<>();

    /** Compares two completed runs of one seed. */
    public DivergedRuns(CompletedRun without, CompletedRun with) {
        this.without = without;
        this.with = with;
        var comparable = CalendarAlignment.renumbered(with.events(), with.scenario(), without.scenario());
        divergence = Divergence.of(without.events(), comparable);
        divergence.ifPresent(parted -> {
            match(from(without.events(), parted), from(comparable, parted), otherOfWithout);
            match(from(comparable, parted), from(without.events(), parted), otherOfWith);
        });
    }

    /** The identity of an event, without its day, its figures and its reasons. */
    private record Key(EventType type, int side, int place, int actor, int otherActor, int leader, int contingent,
            int external) {
        static Key of(Event event) {
            return new Key(event.type(), event.side(), event.place(), event.actor(), event.otherActor(),
                    event.leader(), event.contingent(), event.external());
        }
    }

    /**
     * An event that differs.
     *
     * @param number
     *            from 1, in the order of days over both runs
     * @param with
     *            whether the event happens in the counterfactual
     * @param from
     *            numbers of the entries that led to it
     * @param elsewhen
     *            the matching event of the other run, on another day; empty if it never happens there
     */
    record Entry(int number, boolean with, Event event, List<Integer> from, Optional<Event> elsewhen) {
        Entry {
            from = List.copyOf(from);
        }
    }

    /** The selection of the events of a run that are told. */
    interface Choice {
        /** Reports whether an event is worth telling. */
        boolean told(Event event);

        /** Returns the event that represents this one. For most events, this is the event itself. */
        Event deed(Event event);
    }

    public CompletedRun without() {
        return without;
    }

    public CompletedRun with() {
        return with;
    }

    public Optional<Divergence> divergence() {
        return divergence;
    }

    private static List<Event> from(List<Event> events, Divergence parted) {
        return events.subList(parted.id(), events.size());
    }

    private static void match(List<Event> ours, List<Event> theirs, Map<Integer, Optional<Event>> others) {
        Map<Key, Deque<Event>> waiting = new HashMap<>();
        for (var event : theirs) {
            waiting.computeIfAbsent(Key.of(event), _ -> new ArrayDeque<>()).add(event);
        }
        for (var event : ours) {
            var same = waiting.get(Key.of(event));
            others.put(event.id(), same == null ? Optional.empty() : Optional.ofNullable(same.poll()));
        }
    }

    private boolean differs(boolean ofWith, Event event) {
        var other = (ofWith ? otherOfWith : otherOfWithout).get(event.id());
        return other != null && other.filter(same -> Math.abs(same.day() - event.day()) <= ALIKE_DAYS).isEmpty();
    }

    /**
     * Returns the differences in order: the events that are worth telling, the events that led to them, and the events
     * at which the runs diverge.
     *
     * @param ofWithout
     *            selection of the events of the baseline
     * @param ofWith
     *            selection of the events of the counterfactual
     */
    List<Entry> entries(Choice ofWithout, Choice ofWith) {
        var chosen = new ArrayList<Entry>();
        chosen.addAll(chosen(false, without.events(), ofWithout));
        chosen.addAll(chosen(true, with.events(), ofWith));
        chosen.sort(Comparator.comparingInt((Entry entry) -> entry.event.day()).thenComparing(Entry::with)
                .thenComparingInt(entry -> entry.event.id()));
        var numbers = List.of(new TreeMap<Integer, Integer>(), new TreeMap<Integer, Integer>());
        for (int i = 0; i < chosen.size(); i++) {
            numbers.get(chosen.get(i).with ? 1 : 0).put(chosen.get(i).event.id(), i + 1);
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < chosen.size(); i++) {
            var one = chosen.get(i);
            var known = numbers.get(one.with ? 1 : 0);
            var choice = one.with ? ofWith : ofWithout;
            var run = one.with ? with : without;
            var from = causes(one.event, run.events(), choice).stream().map(Event::id).filter(known::containsKey)
                    .map(known::get).distinct().sorted().toList();
            entries.add(new Entry(i + 1, one.with, one.event, from, one.elsewhen));
        }
        return entries;
    }

    private List<Entry> chosen(boolean ofWith, List<Event> events, Choice choice) {
        var wanted = new TreeSet<Integer>();
        for (var event : events) {
            if (differs(ofWith, event) && choice.told(event)) {
                withCauses(ofWith, events, event, choice, wanted);
            }
        }
        divergence.flatMap(ofWith ? Divergence::with : Divergence::without)
                .ifPresent(first -> wanted.add(choice.deed(first).id()));
        var others = ofWith ? otherOfWith : otherOfWithout;
        return wanted.stream().map(events::get)
                .map(event -> new Entry(0, ofWith, event, List.of(),
                        others.getOrDefault(event.id(), Optional.empty()).filter(same -> same.day() != event.day())))
                .toList();
    }

    private void withCauses(boolean ofWith, List<Event> events, Event event, Choice choice, Set<Integer> wanted) {
        if (wanted.add(event.id())) {
            causes(event, events, choice).stream().filter(cause -> differs(ofWith, cause))
                    .forEach(cause -> withCauses(ofWith, events, cause, choice, wanted));
        }
    }

    private static List<Event> causes(Event event, List<Event> events, Choice choice) {
        return event.causes().stream().filter(cause -> cause >= 0 && cause < event.id()).map(events::get)
                .map(choice::deed).filter(cause -> cause.id() < event.id()).toList();
    }
}
