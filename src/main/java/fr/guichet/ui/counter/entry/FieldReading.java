package fr.guichet.ui.counter.entry;

import fr.guichet.model.visit.OpenMatter;
import fr.guichet.model.visit.draft.EntryTokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the text in the field says: tokens, procedures, earlier matters of the same procedures. */
public final class FieldReading {

  private final EntryDesk desk;
  private final EntryRules rules;
  private List<OpenMatter> open = List.of();
  private boolean veiled;

  /** The text read last and what it said: one key asks several times. */
  private String readText = "";

  private EntryTokens readTokens = new EntryTokens("", null, null, null, null, null);

  public FieldReading(EntryDesk desk, EntryRules rules) {
    this.desk = desk;
    this.rules = rules;
  }

  public void openMatters(List<OpenMatter> matters) {
    open = matters;
  }

  /** Matters of other days are not told while the screen is veiled (decision 20). */
  public void veil(boolean on) {
    veiled = on;
  }

  /** Those that may be told now. */
  public List<OpenMatter> openMatters() {
    return veiled ? List.of() : open;
  }

  /** The open matters to choose from: of the procedure being decided if it has some, else all. */
  public List<OpenMatter> matters(Entry entry) {
    List<OpenMatter> same =
        entry.step() instanceof Step.Deciding step
            ? openMatters().stream()
                .filter(m -> m.request().procedure().equals(entry.line(step.line()).procedure()))
                .toList()
            : List.of();
    return same.isEmpty() ? openMatters() : same;
  }

  /** What lies under the field for the text of that entry. */
  public Proposals proposals(Entry entry) {
    EntryTokens tokens = tokens(entry.draft().typed());
    if (tokens.words().isEmpty()) {
      return Proposals.NONE;
    }
    LocalDate day = tokens.day() != null ? tokens.day() : rules.day(entry.draft());
    Proposals found = Proposals.found(desk.search(tokens.words(), day), openMatters());
    return desk.bundle(tokens.words(), day)
        .map(Proposal.Together::new)
        .map(found::and)
        .orElse(found)
        .below(referents(tokens.words()));
  }

  /** What the site has chosen to find without a word. */
  public Proposals favourites(Entry entry) {
    return Proposals.favourites(desk.favourites(rules.day(entry.draft())));
  }

  /** Référents when « ref » was typed. */
  private List<Proposal> referents(String words) {
    List<Proposal> special = new ArrayList<>();
    desk.referents(words).forEach(referent -> special.add(new Proposal.Contact(referent)));
    desk.referentWanted(words).map(Proposal.NewContact::new).ifPresent(special::add);
    return special;
  }

  /** What the text says besides words to search. */
  public EntryTokens tokens(String typed) {
    if (!typed.equals(readText)) {
      readTokens = EntryTokens.read(typed, desk.today(), this::finds);
      readText = typed;
    }
    return readTokens;
  }

  /** Whether something is found for a text: a procedure, a bouquet, a contact. */
  public boolean means(String typed) {
    String words = tokens(typed).words();
    return !words.isEmpty()
        && (finds(words)
            || desk.bundle(words, desk.today()).isPresent()
            || !referents(words).isEmpty());
  }

  /** Whether the catalogue has something for these words, besides « Autre demande ». */
  public boolean finds(String words) {
    return desk.search(words, desk.today()).stream().anyMatch(s -> s.precision().isEmpty());
  }
}
