package puebla.scenario.source;

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
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * Parses YAML text into values with locations. It accepts one document of mappings, lists and single values. It rejects
 * aliases, anchors, tags, complex keys, duplicate keys and nesting beyond {@value #DEEPEST} levels. A text therefore
 * cannot expand beyond its own size or exhaust the stack.
 * It also rejects a file with more than {@value #MOST_VALUES} values.
 */
public final class YamlReader {
    /** Maximum nesting depth [levels]. The deepest scenario file needs eight. */
    static final int DEEPEST = 24;

    /** Largest number of values of a file. Judgement: the largest shipped file has about 6,000. */
    static final int MOST_VALUES = 200_000;

    private final String file;
    private final Diagnostics diagnostics;
    private final Iterator<Event> events;
    private int values;

    private YamlReader(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        var settings = LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1024, text.length() + 1)).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** Parses a text. Adds a problem and returns an empty result if the text is invalid. */
    public static Optional<Node> read(String file, String text, Diagnostics diagnostics) {
        try {
            return Optional.ofNullable(new YamlReader(file, text, diagnostics).document());
        } catch (Unreadable unreadable) {
            diagnostics.add(unreadable.location, unreadable.wrong, unreadable.fix);
        } catch (MarkedYamlEngineException fault) {
            Mark mark = fault.getProblemMark().or(fault::getContextMark).orElse(null);
            String problem = fault.getProblem() == null ? "syntax error" : fault.getProblem();
            diagnostics.add(location(file, mark), "invalid YAML: " + problem, adviceFor(problem));
        } catch (YamlEngineException fault) {
            diagnostics.add(SourceLocation.whole(file), "invalid YAML: " + firstLine(fault),
                    "write plain YAML in UTF-8.");
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
                    throw new Unreadable(location(start), "invalid file content: a second YAML document starts here",
                            "keep one document per file: remove the line '---'.");
                }
                seen = true;
            } else if (event instanceof NodeEvent) {
                root = value(event, 1);
            }
        }
        if (root == null || (root instanceof Node.Scalar scalar && scalar.empty())) {
            throw new Unreadable(SourceLocation.whole(file), "invalid file content: the file is empty",
                    "write the data of the scenario, or copy the file from another scenario.");
        }
        return root;
    }

    private Node value(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(location(event), "invalid nesting (expected at most " + DEEPEST + " levels)",
                    "reduce the nesting; no scenario file needs more than eight levels.");
        }
        if (++values > MOST_VALUES) {
            throw new Unreadable(location(event), "invalid file content: more than " + MOST_VALUES + " values",
                    "remove data that does not belong to the scenario.");
        }
        refuseCleverness(event);
        return switch (event) {
            case ScalarEvent scalar -> {
                refuseHarmful(scalar);
                yield new Node.Scalar(location(scalar), scalar.getValue(), !scalar.isPlain());
            }
            case SequenceStartEvent start -> sequence(start, depth);
            case MappingStartEvent start -> mapping(start, depth);
            default ->
                    throw new Unreadable(location(event), "invalid value",
                            "write a single value, a list or a mapping.");
        };
    }

    private Node sequence(SequenceStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(value(next, depth + 1));
        }
        return new Node.Sequence(location(start), items);
    }

    private Node mapping(MappingStartEvent start, int depth) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            refuseCleverness(next);
            if (!(next instanceof ScalarEvent key)) {
                throw new Unreadable(location(next), "invalid key: a list or a mapping (expected a single word)",
                        "write a single word as the key.");
            }
            SourceLocation place = location(key);
            refuseHarmful(key);
            Node value = value(events.next(), depth + 1);
            Node.Entry earlier = entries.get(key.getValue());
            if (earlier != null) {
                diagnostics.add(place, "duplicate key '" + key.getValue() + "' in one mapping",
                        "remove one of them; the first is on line " + earlier.key().line() + ".");
            } else {
                entries.put(key.getValue(), new Node.Entry(place, value));
            }
        }
        return new Node.Mapping(location(start), entries);
    }

    /** Rejects characters that a YAML escape such as <code>"&#92;e"</code> can write, but that no text needs. */
    private void refuseHarmful(ScalarEvent scalar) {
        UntrustedText.harmfulIn(scalar.getValue()).ifPresent(character -> diagnostics.add(location(scalar),
                "invalid character " + character
                        + " (expected text without control characters and unpaired surrogates)",
                "remove it."));
    }

    private void refuseCleverness(Event event) {
        if (event instanceof AliasEvent alias) {
            throw new Unreadable(location(event),
                    "invalid alias '*" + alias.getAnchor().map(Object::toString).orElse("") + "' (expected a value)",
                    "write the value itself; scenario files cannot contain aliases.");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Unreadable(location(event), "invalid anchor '&" + node.getAnchor().get() + "' (expected a value)",
                    "remove it; scenario files cannot contain anchors or aliases.");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent start -> start.getTag();
            case MappingStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            throw new Unreadable(location(event), "invalid tag '" + tag.get() + "' (expected a value)",
                    "remove it; scenario files cannot contain tags.");
        }
    }

    private SourceLocation location(Event event) {
        return location(file, event.getStartMark().orElse(null));
    }

    private static SourceLocation location(String file, @Nullable Mark mark) {
        return mark == null ? SourceLocation.whole(file)
                : new SourceLocation(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String adviceFor(String problem) {
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return "indent with spaces, not with tabs.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Maybe a text here contains a colon: put the text in quotes. Or the indentation is wrong.";
        }
        if (problem.contains("expected <block end>") || problem.contains("did not find expected")) {
            return "Maybe the indentation of this line differs from the lines around it, or a bracket or quote above is not closed.";
        }
        if (problem.contains("':'")) {
            return "Maybe a key has no colon after it, or a quote is not closed.";
        }
        if (problem.contains("end of stream") || problem.contains("unexpected")) {
            return "Maybe a bracket or a quote opened above is not closed.";
        }
        return "correct the YAML syntax here.";
    }

    private static String firstLine(YamlEngineException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("syntax error");
    }

    /** Aborts parsing of this text. {@link #read} catches it. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient SourceLocation location;
        private final String wrong;
        private final String fix;

        Unreadable(SourceLocation location, String wrong, String fix) {
            super(wrong, null, false, false);
            this.location = location;
            this.wrong = wrong;
            this.fix = fix;
        }
    }
}
