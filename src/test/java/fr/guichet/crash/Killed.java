package fr.guichet.crash;

/** Every way in which the program writes. */
enum Killed {
  VISIT(new SavedVisits()),
  APPOINTMENT(new SavedAppointments()),
  IMPORT(new Imports()),
  CLOSING(new Closings()),
  ERASURE(new Erasures()),
  BACKUP(new BackupsMade()),
  RESTORE(new Restorations()),
  UPGRADE(new UpgradedFiles());

  private final KilledWork work;

  Killed(KilledWork work) {
    this.work = work;
  }

  KilledWork work() {
    return work;
  }
}
