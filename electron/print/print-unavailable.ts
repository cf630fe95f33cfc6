/** Nothing on this machine can print; `errors` says what each candidate answered. */
export class PrintUnavailable extends AggregateError {
  constructor(causes: readonly unknown[]) {
    super(causes, 'no Chromium could be started to print')
    this.name = 'PrintUnavailable'
  }
}
