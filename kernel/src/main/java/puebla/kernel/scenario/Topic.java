package puebla.kernel.scenario;

/** Political question on which groups and governments take a position between −1 (against) and +1 (for). */
public enum Topic {
    REFORM_LAWS, FOREIGN_RULE, MONARCHY, ORDER_AND_PROPERTY, VILLAGE_AUTONOMY
}
