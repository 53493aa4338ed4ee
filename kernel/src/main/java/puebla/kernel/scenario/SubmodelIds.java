package puebla.kernel.scenario;

/** Ids of the submodels of the library, as scenarios list them. */
public final class SubmodelIds {
    public static final String CALENDAR = "calendar";
    public static final String NEWS = "news";
    public static final String COMMAND = "command";
    public static final String COMBAT = "combat";
    public static final String UPKEEP = "upkeep";
    public static final String ARMIES = "armies";
    public static final String COUNTRY = "country";
    public static final String GUERRILLA = "guerrilla";
    public static final String FINANCE = "finance";
    public static final String DEBT = "debt";
    public static final String COALITION = "coalition";
    public static final String POWERS = "powers";
    public static final String COMMITMENT = "commitment";
    public static final String DEFECTION = "defection";
    public static final String LOANS = "loans";
    public static final String CROWN = "crown";
    public static final String EXPEDITION = "expedition";
    public static final String GOVERNMENT = "government";

    private SubmodelIds() {}
}
