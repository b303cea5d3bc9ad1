package fr.guichet.desk.account;

import fr.guichet.model.account.PasswordProblem;
import fr.guichet.model.account.Secret;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.NewSite;
import fr.guichet.protection.PasswordRules;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.table.Aggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a password can be taken at this site: its names are part of the rules. */
public final class PasswordCheck {

  private final Database database;

  PasswordCheck(Database database) {
    this.database = database;
  }

  /** What keeps a password from being taken. */
  public Optional<PasswordProblem> problem(Secret password) {
    return PasswordRules.problem(password, names());
  }

  /** The same at a site that is not there yet. */
  public static Optional<PasswordProblem> problem(Secret password, NewSite site) {
    List<String> names = new ArrayList<>(site.agents());
    names.add(site.name());
    names.add(site.communeName());
    return PasswordRules.problem(password, names);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    database.read(
        sql -> {
          Aggregates.SITE
              .all(sql)
              .flatMap(site -> Stream.of(site.name(), site.communeName()))
              .forEach(names::add);
          Aggregates.AGENT.all(sql).map(Agent::name).forEach(names::add);
          return names;
        });
    return names;
  }

  void check(Secret password) {
    problem(password).ifPresent(PasswordCheck::refuse);
  }

  /**
   * @throws Failure REFUSED when the password cannot be taken at a site that is to be made
   */
  public static void check(Secret password, NewSite site) {
    problem(password, site).ifPresent(PasswordCheck::refuse);
  }

  static void refuse(PasswordProblem problem) {
    throw new Failure(Kind.REFUSED, problem.sentence());
  }
}
