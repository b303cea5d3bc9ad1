package fr.guichet.desk.demonstration;

import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.VisitorProfile;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who comes and how: 58 % are over 55, 56 % are women; half walk in (domain.md). */
final class Visitors {

  private static final Map<Channel, Double> CHANNELS =
      new EnumMap<>(
          Map.of(
              Channel.WALK_IN, 49.0,
              Channel.APPOINTMENT, 33.0,
              Channel.PHONE, 15.0,
              Channel.MAIL, 1.5,
              Channel.VIDEO, 1.0,
              Channel.LETTER, 0.5));

  private static final Map<AgeBand, Double> AGES =
      new EnumMap<>(
          Map.of(
              AgeBand.FROM_12, 1.0,
              AgeBand.FROM_18, 6.0,
              AgeBand.FROM_25, 15.0,
              AgeBand.FROM_40, 25.0,
              AgeBand.FROM_60, 28.0,
              AgeBand.FROM_70, 25.0));

  /** The public is asked for in one week of each month only. */
  private static final int SURVEY_WEEK_UNTIL = 7;

  private final Chances chances;

  Visitors(Chances chances) {
    this.chances = chances;
  }

  Channel channel() {
    return chances.of(List.copyOf(CHANNELS.keySet()), CHANNELS::get);
  }

  int persons() {
    return chances.in(0.08) ? 2 : chances.in(0.01) ? 3 : 1;
  }

  VisitorProfile profile(LocalDate day) {
    if (day.getDayOfMonth() > SURVEY_WEEK_UNTIL || chances.in(0.2)) {
      return VisitorProfile.BLANK;
    }
    AgeBand age = chances.of(List.copyOf(AGES.keySet()), AGES::get);
    Gender gender = chances.in(0.56) ? Gender.FEMALE : Gender.MALE;
    return new VisitorProfile(age, gender, "", "", chances.in(0.3));
  }
}
