package puebla.scenario.schema;

/**
 * Largest sizes of the parts of a scenario. They keep loading and runs of an unknown scenario short. All are judgement:
 * several times the size of the largest shipped scenario, which has 80 places, 162 routes, 176 parameters and ids of up
 * to 40 characters.
 */
public final class Limits {
    /** Length of an id [characters]. */
    public static final int ID = 64;
    /** Length of a name, or of another text by language [characters]. */
    public static final int NAME = 1_000;
    /** Length of any other text [characters]. */
    public static final int TEXT = 10_000;
    /** Entries of a list without a limit of its own. */
    public static final int ENTRIES = 1_000;
    /** Places: the memory of a run grows with their square. */
    public static final int PLACES = 500;
    public static final int ROUTES = 2_000;
    /** Places × days of a run: its time grows with them. */
    public static final long PLACE_DAYS = 2_000_000;
    /** Texts of one language. */
    public static final int TEXTS = 5_000;

    private Limits() {}
}
