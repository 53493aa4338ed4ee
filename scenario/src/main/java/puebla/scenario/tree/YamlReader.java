package puebla.scenario.tree;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;

/**
 * YAML text to located values. Only what data needs: one document of maps, lists and single values. Aliases, anchors,
 * tags, complex keys, repeated keys and nesting beyond {@value #DEEPEST} levels are refused where they stand, so no text
 * can grow beyond its own size or exhaust the stack.
 */
public final class YamlReader {
    /** Levels of nesting; the deepest file of a scenario needs eight. */
    static final int DEEPEST = 24;

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlReader(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        var settings = LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1024, text.length() + 1)).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The values of a text; empty, with a problem noted, when it cannot be read. */
    public static Optional<Node> read(String file, String text, Problems problems) {
        try {
            return Optional.ofNullable(new YamlReader(file, text, problems).document());
        } catch (Unreadable unreadable) {
            problems.add(unreadable.spot, unreadable.wrong, unreadable.fix);
        } catch (MarkedYamlEngineException fault) {
            Mark mark = fault.getProblemMark().or(fault::getContextMark).orElse(null);
            String problem = fault.getProblem() == null ? "it cannot be understood" : fault.getProblem();
            problems.add(spot(file, mark), "this is not YAML: " + problem, adviceFor(problem));
        } catch (YamlEngineException fault) {
            problems.add(Spot.whole(file), "this is not YAML: " + firstLine(fault), "write plain YAML in UTF-8.");
        }
        return Optional.empty();
    }

    private @Nullable Node document() {
        Node root = null;
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                if (seen) {
                    throw new Unreadable(spot(start), "a second document begins here",
                            "keep one document a file: take out the line '---'.");
                }
                seen = true;
            } else if (event instanceof NodeEvent) {
                root = value(event, 1);
            }
        }
        if (root == null || (root instanceof Node.Leaf leaf && leaf.empty())) {
            throw new Unreadable(Spot.whole(file), "the file is empty",
                    "write the scenario's data into it, or take the file from another scenario.");
        }
        return root;
    }

    private Node value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(spot(event), "values are nested more than " + DEEPEST + " levels deep",
                    "write it flatter; no scenario file needs more than eight levels.");
        }
        refuseCleverness(event);
        return switch (event) {
            case ScalarEvent scalar -> new Node.Leaf(spot(scalar), scalar.getValue(), !scalar.isPlain());
            case SequenceStartEvent start -> items(start, depth);
            case MappingStartEvent start -> fields(start, depth);
            default ->
                    throw new Unreadable(spot(event), "this is not a value", "write a value, a list or a map of keys.");
        };
    }

    private Node items(SequenceStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(value(next, depth + 1));
        }
        return new Node.Items(spot(start), items);
    }

    private Node fields(MappingStartEvent start, int depth) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            refuseCleverness(next);
            if (!(next instanceof ScalarEvent key)) {
                throw new Unreadable(spot(next), "a list or map stands where a key should be",
                        "write a plain word as key.");
            }
            Spot place = spot(key);
            Node value = value(events.next(), depth + 1);
            Node.Entry earlier = entries.get(key.getValue());
            if (earlier != null) {
                problems.add(place, "the key '" + key.getValue() + "' stands twice in one map",
                        "keep one of them; the first is in line " + earlier.key().line() + ".");
            } else {
                entries.put(key.getValue(), new Node.Entry(place, value));
            }
        }
        return new Node.Fields(spot(start), entries);
    }

    private void refuseCleverness(Event event) {
        if (event instanceof AliasEvent alias) {
            throw new Unreadable(spot(event),
                    "the alias *" + alias.getAnchor().map(Object::toString).orElse("") + " stands for another value",
                    "write the value itself; scenario files have no aliases.");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Unreadable(spot(event), "the anchor &" + node.getAnchor().get() + " marks a value for aliases",
                    "take it out; scenario files have no aliases.");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent start -> start.getTag();
            case MappingStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            throw new Unreadable(spot(event), "the tag " + tag.get() + " stands before a value",
                    "take it out; scenario files have no tags.");
        }
    }

    private Spot spot(Event event) {
        return spot(file, event.getStartMark().orElse(null));
    }

    private static Spot spot(String file, @Nullable Mark mark) {
        return mark == null ? Spot.whole(file) : new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String adviceFor(String problem) {
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return "indent with spaces, not with tabs.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Maybe a text here holds a colon: put the text in quotes; or the indentation is wrong.";
        }
        if (problem.contains("expected <block end>") || problem.contains("did not find expected")) {
            return "Maybe this line is indented differently from its neighbours, or a bracket or quote is missing above.";
        }
        if (problem.contains("':'")) {
            return "Maybe a key lacks its colon, or a quote is not closed.";
        }
        if (problem.contains("end of stream") || problem.contains("unexpected")) {
            return "Maybe a bracket or a quote opened above is not closed.";
        }
        return "mend the YAML here.";
    }

    private static String firstLine(YamlEngineException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("it cannot be understood");
    }

    /** Ends the reading of this text; caught in {@link #read}. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Spot spot;
        private final String wrong;
        private final String fix;

        Unreadable(Spot spot, String wrong, String fix) {
            super(wrong, null, false, false);
            this.spot = spot;
            this.wrong = wrong;
            this.fix = fix;
        }
    }
}
