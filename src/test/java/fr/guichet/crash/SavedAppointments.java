package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.contact.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Appointments taken with a name, which lies outside the log, then moved. */
final class SavedAppointments implements KilledWork {

  static final Person BINET = new Person("Mme Binet", "Odile", "06 39 98 12 34", "", "");

  private static final int DAY_MINUTES = 8 * 60;

  @Override
  public void run(Path folder, Consumer<String> say) {
    Desk desk = KilledWork.open(folder).desk();
    say.accept(READY);
    for (int i = 0; ; i++) {
      LocalDate day = desk.duty().today().plusDays(1 + i % 200);
      String id = take(desk, new Slot(day, 8 * 60 + i % DAY_MINUTES, 20));
      say.accept("taken " + id);
      Slot later = new Slot(day.plusDays(1), 8 * 60, 20);
      desk.appointments().move(id, later);
      say.accept("moved " + id + " " + later.day());
    }
  }

  /** Takes one for a person; its id. */
  static String take(Desk desk, Slot slot) {
    return desk.appointments()
        .save(
            AppointmentDraft.of(slot, desk.duty().serving().id())
                .with(d -> d.partner("CAF").procedure("CAF-RSA").person(BINET)),
            Reach.THIS_ONE)
        .id();
  }

  @Override
  public void check(Path folder, String where, List<String> said) {
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).as(where).isNotEmpty();
      var book = workplace.desk().appointments();
      assertThat(KilledWork.after("taken", said))
          .as(where)
          .allSatisfy(id -> assertThat(book.find(id).person()).isEqualTo(BINET));
      for (String moved : KilledWork.after("moved", said)) {
        String[] words = moved.split(" ");
        Booked booked = book.find(words[0]);
        assertThat(booked.appointment().slot().day()).as(where).hasToString(words[1]);
      }
    }
  }
}
