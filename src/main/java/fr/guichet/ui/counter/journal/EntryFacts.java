package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.ui.counter.entry.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry says, by the name of each fact, so that two states of it can be compared. */
final class EntryFacts {

  private final Map<String, String> facts = new LinkedHashMap<>();
  private final JournalWords words;

  EntryFacts(Desk desk, VisitEntry entry, boolean discreet) {
    words = new JournalWords(desk);
    Visit visit = entry.visit();
    put("when", JournalWords.day(visit) + " " + JournalWords.time(visit));
    put("agent", desk.duty().agentInitials(visit.agent()));
    put("channel", Words.of(visit.channel()));
    put("place", text("place." + visit.place()));
    put("minutes", text("journal.minutes", visit.length().minutes()));
    put("persons", "" + visit.persons());
    for (int i = 0; i < visit.requests().size(); i++) {
      Request request = visit.requests().get(i);
      facts.put(text("journal.fact.request", i + 1), request(request, entry, desk, discreet));
    }
    if (!discreet) {
      put("note", entry.note());
      put("reference", entry.reference());
      put("profile", profile(visit.profile()));
    }
  }

  private void put(String key, String value) {
    facts.put(text("journal.fact." + key), value);
  }

  private String request(Request request, VisitEntry entry, Desk desk, boolean discreet) {
    String sign = words.sign(request, entry.visit());
    String outcome = JournalWords.outcome(request, entry, discreet);
    if (discreet) {
      return sign + ", " + outcome;
    }
    return Stream.of(
            sign,
            desk.catalogue().label(request.procedure()),
            outcome,
            request.target(),
            entry.precision(request))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String profile(VisitorProfile profile) {
    return Stream.of(
            profile.age() == null ? "" : text("counter.public.age." + profile.age()),
            profile.gender() == null ? "" : text("counter.public.gender." + profile.gender()),
            profile.status(),
            profile.commune())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** Everything, a line each. */
  List<String> all() {
    return facts.entrySet().stream()
        .filter(fact -> !fact.getValue().isBlank())
        .map(fact -> text("journal.fact", fact.getKey(), fact.getValue()))
        .toList();
  }

  /** What has become different since an earlier state, a line each. */
  List<String> since(EntryFacts before) {
    Set<String> names = new LinkedHashSet<>(before.facts.keySet());
    names.addAll(facts.keySet());
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      String was = before.facts.getOrDefault(name, "");
      String is = facts.getOrDefault(name, "");
      if (!Objects.equals(was, is)) {
        lines.add(text("journal.factChanged", name, orNothing(was), orNothing(is)));
      }
    }
    return lines.isEmpty() ? List.of(text("journal.noVisibleChange")) : lines;
  }

  private static String orNothing(String value) {
    return value.isBlank() ? text("journal.fact.nothing") : value;
  }
}
