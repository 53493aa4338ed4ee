package puebla.kernel.scenario;

/** Yes or no. */
public enum YesNo {
    YES, NO
}
