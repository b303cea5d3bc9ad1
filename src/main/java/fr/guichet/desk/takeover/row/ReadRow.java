package fr.guichet.desk.takeover.row;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitorProfile;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A row that could be read whole.
 *
 * @param visit what groups rows of a day into a visit, empty for a visit of its own
 * @param minute of the day
 * @param agent as it stands, empty for who imports
 * @param channel null when not given
 * @param cause null unless the outcome asks it
 * @param target empty unless the outcome asks it
 * @param reason null unless it is an orientation
 * @param minutes length of the visit
 */
public record ReadRow(
    int line,
    String visit,
    LocalDate day,
    OptionalInt minute,
    String agent,
    Channel channel,
    Procedure procedure,
    Outcome outcome,
    Cause cause,
    String target,
    OrientationReason reason,
    OptionalInt minutes,
    VisitorProfile profile,
    String precision) {}
