/** Every code that an answer may carry. Each has a user message in `shared/messages`, or it does not compile. */
export const ERROR_CODES = [
  // The door itself.
  'unknownCall',
  'invalidInput',
  'notAdmitted',
  'cancelled',
  'internal',
  'databaseNewer',
  'dataFolderInUse',
  'storageFull',
  // Subjects.
  'notFound',
  'schoolCodeTaken',
  'schoolNameTaken',
  'fileNotFound',
  'importHasErrors',
  'importNeedsAnswers',
  'nothingToImport',
  'batchAlreadyUndone',
  'reasonRequired',
  'valueNotNumber',
  'standardNotFound',
  'reportNotFound',
  'formatNotOffered',
  'printUnavailable',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]
