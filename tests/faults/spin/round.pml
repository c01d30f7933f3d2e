/*
 * A launched round in every order of events: two places, a rater's page that asks again when nothing answers, two web requests at a
 * time, the organiser, the clock, the opener that may stop at any step, and an old backup that comes back.
 *
 *   spin -a round.pml && cc -O2 -DSAFETY -o pan pan.c && ./pan      (src/proof does this, and once for each fault: spin -a -DNO_LOCK …)
 *
 * One atomic block is one SQL statement: it sees what is committed (READ COMMITTED) and anything may happen before the next. What a
 * transaction writes becomes visible at its commit, which is one block. src/proof/drift.test.ts holds the steps against the SQL of the
 * ballot functions, the transitions against the domain's table, and the words behind `=` against the calls of the opener, in order.
 * Left out: tenants, letters, the key store's mirrors, lengths, unknown links, new links, the release.
 */
#define NOMINATING 0
#define COLLECTING 1
#define CLOSED 2
#define IN_REVIEW 3
#define CANCELLED 4
#define VOID 5

/* packages/domain/src/round/status.ts */
#define may_launch (status == NOMINATING)
#define to_launch COLLECTING
#define may_close (status == COLLECTING)
#define to_close CLOSED
#define may_open_ballots (status == CLOSED)
#define to_open_ballots IN_REVIEW
#define may_cancel (status == NOMINATING || status == COLLECTING || status == CLOSED || status == IN_REVIEW)
#define to_cancel CANCELLED
#define may_void (status == NOMINATING || status == COLLECTING || status == CLOSED)
#define to_void VOID

#define NONE 0
#define BALLOTS 4 /* 1 and 2: what place 0 sends first and then; 3: what place 1 sends */

/* One part at a time, each exhaustively: all at once is more than a minute's work, and what they share is the round's row. */
#if PART == 1            /* requests against each other and against the end of the round */
#define WEBS 2           /* requests that are worked on at a time */
#define RESENDS 1        /* how often a request is sent again, by the page or by the network */
#define STOPS 0          /* how often the opener is killed */
#elif PART == 2          /* the opener killed at any step, two places, a cancellation */
#define WEBS 1
#define RESENDS 0
#define STOPS 2
#elif PART == 3          /* an old backup comes back */
#define WEBS 1
#define RESENDS 0
#define STOPS 1
#else                    /* the closing date is put off */
#define WEBS 2
#define RESENDS 0
#define STOPS 0
#endif

/* The database as committed. */
byte status = NOMINATING;
bool launched, burned, share;
bool vouched;             /* round_canaries: the opener has compared its ledger with this very database, and tried the key */
bool overdue;             /* closes_at <= clock_timestamp() */
byte stored[2];           /* sealed_ballots: the receipt */
bool declined[2];
bool box[BALLOTS];        /* box_receipts */
bool withdrawn[BALLOTS];  /* withdrawn_receipts */
bool outdated[BALLOTS];   /* those of them that were replaced */
/* Locks of its rows. */
byte sharing;             /* FOR SHARE on the round */
bool exclusive;           /* FOR UPDATE on the round */
bool held[2];             /* FOR UPDATE on the invitation */
/* The key store, which no transaction undoes. */
bool keyFile, ledger;

/* What an observer knows. */
bool closeTold;           /* somebody has been told that the round is closed or cancelled */
bool toldClosed[BALLOTS]; /* these bytes were answered with "closed" */
bool toldOver;            /* a rater was told "closed": the page deletes its draft */
byte known[2], trying[2]; /* what the page was told last is in, and what it is asking for */
byte opens, resends, stops;
bool restored;            /* a backup came back */
byte inFlight;            /* transactions that are open */

bool mustStart;           /* the opener starts again */

#define isOpen (status == COLLECTING && !overdue)

mtype = { CAST, WITHDRAW, DECLINE, cast, closed, declining, replaced, withdrawing, absent, present, lost };

chan request = [0] of { mtype, byte, byte, byte, byte }; /* act, place, ballot, previous, page */
byte asked[3];            /* whose answer a page waits for; ANSWERED: it has come, NEVER: the connection broke. Page 2 is nobody */
mtype told[3];
#define ANSWERED 9
#define NEVER 8

/* ---- a ballot function: each step one statement of it -------------------------------------------------------------------------- */

#define answer(what) outcome = what; goto done
/* ballot_place; an open round that nobody vouches for is an error: not now, try again. */
inline look() {
  d_step { seen = stored[place]; open = isOpen; refuses = declined[place]; isSure = vouched };
  if :: open && !isSure -> answer(lost) :: else fi
}
#define find_in_box() d_step { isIn = box[ballot] }
#define find_withdrawn(receipt) d_step { isGone = withdrawn[receipt] }

/* hold_ballot_place: the round FOR SHARE, but only while it is open; then the place FOR UPDATE. */
inline hold() {
  wasOpen = open;
  if
  :: wasOpen -> d_step { !exclusive -> locked = true; inFlight++;
#ifndef NO_LOCK
      sharing++
#endif
    }
  :: else -> inFlight++
  fi;
#ifdef NO_WAIT_WHEN_OVER
  if :: wasOpen -> d_step { !held[place] -> held[place] = true; holds = true } :: else -> holds = false fi;
#else
  d_step { !held[place] -> held[place] = true; holds = true };
#endif
  begun = true
}

inline let_go() {
  if :: locked -> locked = false;
#ifndef NO_LOCK
    sharing--
#endif
  :: else fi;
  if :: holds -> held[place] = false; holds = false :: else fi;
  if :: begun -> begun = false; inFlight-- :: else fi
}


active [WEBS] proctype web() {
  mtype act, outcome;
  byte place, ballot, previous, page, seen;
  bool open, isSure, wasOpen, refuses, isIn, isGone, locked, holds, begun, late;
end:
  atomic { request ? act, place, ballot, previous, page -> late = closeTold; if :: page < 2 -> asked[page] = _pid + 1 :: else fi }
  if
  :: act == CAST -> goto cast_ballot
  :: act == WITHDRAW -> goto withdraw_ballot
  :: act == DECLINE -> goto decline_invitation
  fi;

cast_ballot: skip;
  look();
#ifdef RETRY_REFUSED
  if :: !open -> answer(closed) :: else fi;
#endif
  hold();
  look();
#ifdef NO_LOOK_INTO_BOX
  isIn = false;
#else
  find_in_box();
#endif
  if :: seen == ballot || isIn -> answer(cast) :: else fi;
#ifndef NO_CLOSED_CHECK
  if :: !wasOpen || !open -> answer(closed) :: else fi;
#endif
  if :: refuses -> answer(declining) :: else fi;
#ifndef FORGETS_WITHDRAWN
  find_withdrawn(ballot);
  isGone = isGone || outdated[ballot];
#endif
#ifndef NO_COMPARE_AND_SET
  if :: seen != previous || isGone -> answer(replaced) :: else fi;
#endif
  if
  :: d_step { outdated[seen] = true; stored[place] = ballot; outcome = cast; /* write */
      assert(!late || restored);   /* R3 */
      assert(!ledger);             /* nothing is promised that nobody can open */
      assert(!toldClosed[ballot] || restored) /* told "closed", and counted */
    }
  :: outcome = lost                /* the process is killed before its commit */
  fi;
  goto done;

withdraw_ballot: skip;
  look();
  hold();
  look();
  find_withdrawn(previous);
  if :: isGone && seen != previous -> answer(withdrawing) :: else fi;
  if :: !wasOpen || !open -> answer(closed) :: else fi;
  if :: seen == NONE -> answer(absent) :: else fi;
  if :: seen != previous -> answer(replaced) :: else fi;
  if
  :: d_step { stored[place] = NONE; withdrawn[seen] = true; outcome = withdrawing; /* write */ assert(!late || restored) }
  :: outcome = lost
  fi;
  goto done;

decline_invitation: skip;
  look();
  hold();
  look();
  if :: refuses -> answer(declining) :: else fi;
  if :: !wasOpen || !open -> answer(closed) :: else fi;
  if :: seen != NONE -> answer(present) :: else fi;
  if
  :: d_step { declined[place] = true; outcome = declining; /* write */ assert(!late || restored) }
  :: outcome = lost
  fi;
  goto done;

done: skip;
  d_step {
    let_go();
    if
    :: act == CAST && outcome == closed ->
      toldClosed[ballot] = true;
      assert(restored || (!box[ballot] && stored[place] != ballot)) /* a retry is told the truth, also after the close */
    :: else
    fi;
    if :: outcome == closed && status == COLLECTING -> toldOver = true :: else fi;
    if
    :: asked[page] == _pid + 1 && outcome != lost -> told[page] = outcome; asked[page] = ANSWERED
    :: asked[page] == _pid + 1 -> asked[page] = NEVER
    :: else
    fi;
    act = 0; outcome = 0; place = 0; ballot = 0; previous = 0; page = 0; seen = 0;
    open = false; isSure = false; wasOpen = false; refuses = false; isIn = false; isGone = false; late = false
  }
  goto end
}

/* ---- the rater's page: the same request until it is answered ------------------------------------------------------------------- */

inline ask(act, ballot, previous) {
  do
  :: request ! act, me, ballot, previous, me ->
    if
    :: asked[me] == ANSWERED -> asked[me] = 0; break
    :: asked[me] == NEVER -> asked[me] = 0
    :: atomic { resends < RESENDS -> resends++; asked[me] = 0 } /* waits no longer; the request may still be under way */
    fi
  od
}

#define learn() atomic { if :: told[me] == closed -> trying[me] = known[me]; goto over :: else -> known[me] = trying[me] fi }

bool sent[BALLOTS], sentWithdrawal;
byte previousOf[BALLOTS];

active proctype page() {
  byte me = 0;
end:
  launched;
#if PART == 1
  if
  :: ask(DECLINE, NONE, NONE); goto over
  :: skip
  fi;
#endif
  atomic { sent[1] = true; trying[me] = 1 }
  ask(CAST, 1, NONE);
  assert(told[me] == cast || told[me] == closed || restored);
  learn();
#if PART == 1
  if
  :: previousOf[2] = 1
  :: atomic { sentWithdrawal = true; trying[me] = NONE }
    ask(WITHDRAW, NONE, 1);
    assert(told[me] == withdrawing || told[me] == closed || restored);
    learn()
  fi;
  atomic { sent[2] = true; trying[me] = 2 }
  ask(CAST, 2, previousOf[2]);
  assert(told[me] == cast || told[me] == closed || restored);
  learn();
#endif
over:
  skip
}

#if PART == 2
active proctype otherPage() {
  byte me = 1;
end:
  launched;
  trying[me] = 3;
  ask(CAST, 3, NONE);
  assert(told[me] == cast || told[me] == closed || restored);
  learn();
over:
  skip
}
#endif

#if PART == 1
/* Requests that come twice, late, or in another order. */
active proctype network() {
end:
  do
  :: atomic { sent[1] && resends < RESENDS -> resends++ } request ! CAST, 0, 1, NONE, 2
  :: atomic { sent[2] && resends < RESENDS -> resends++ } request ! CAST, 0, 2, previousOf[2], 2
  :: atomic { sentWithdrawal && resends < RESENDS -> resends++ } request ! WITHDRAW, 0, NONE, 1, 2
  od
}
#endif

/* ---- organiser, clock, worker -------------------------------------------------------------------------------------------------- */

#define lock() d_step { !exclusive && sharing == 0 -> exclusive = true; inFlight++ }
#define unlock() d_step { exclusive = false; inFlight-- }

active proctype organiser() {
end:
#if PART == 4
  status == COLLECTING;
  lock();
  /* The check and its commit are one here: a rater who asks in the milliseconds between is told of the old date. */
  d_step {
    if
#ifdef EXTENDS_AFTER_DEADLINE
    :: status == COLLECTING -> assert(!toldOver); overdue = false
#else
    :: status == COLLECTING && !overdue -> assert(!toldOver)
#endif
    :: else
    fi
  }
  unlock();
#elif PART != 1
  if
  :: lock();
    d_step { if :: may_cancel -> status = to_cancel; closeTold = true :: else fi }
    unlock()
  :: launched
  fi;
#endif
end_unlaunched:
  launched;
  lock();
  d_step { if :: may_close -> status = to_close; closeTold = true :: else fi }
  unlock()
}

active proctype clock() {
end:
  do
  :: atomic { status == COLLECTING && !overdue -> overdue = true }
  od
}

active proctype worker() {
end:
  do
  :: status == COLLECTING && overdue ->
    lock();
    d_step { if :: may_close && overdue -> status = to_close; closeTold = true :: else fi }
    unlock()
  od
}

/* ---- the opener: may stop at any step; its transaction is undone, its files stay ------------------------------------------------ */

#define stop() if :: atomic { stops < STOPS -> stops++; exclusive = false; inFlight--; goto start } :: skip fi
#define isOld (ledger && may_void)
#ifdef NO_LEDGER_CHECK
#define isFirst (!mustStart)
#else
#define isFirst (!mustStart && !isOld)
#endif
#define isOver (status == IN_REVIEW || status == CANCELLED || status == VOID)
#define isRight(p) (restored || stored[p] == known[p] || stored[p] == trying[p])

active proctype opener() {
start:
  mustStart = false;
end:
  do
  :: mustStart -> goto start

  /* void-restored-rounds.ts = burnedRounds findRoundsUnopened lockRound saveVoid. Always before anything else. */
#ifndef NO_LEDGER_CHECK
  :: isOld -> lock(); d_step { if :: may_void -> status = to_void :: else fi } unlock()
#endif

  /* open-canary.ts = lockRound findProblem recordCanary */
  :: isFirst && !vouched && keyFile && share && (status == COLLECTING || status == CLOSED) -> vouched = true

  /* finish-launch.ts = lockRound makeKey saveLaunch recordCanary insertInvitations */
  :: isFirst && status == NOMINATING ->
    lock();
    if
    :: may_launch ->
      stop();
      keyFile = true;
      stop();
      d_step { assert(!ledger); share = true; launched = true; vouched = true; status = to_launch }
    :: else
    fi;
    unlock()

  /* open-ballots.ts = lockRound loadOpeningKeys findPlaces insertPieces insertBox saveOpening deleteBallots insertReview */
  :: isFirst && status == CLOSED && keyFile && share ->
    lock();
    if
    :: may_open_ballots ->
      stop();
#ifdef BURN_BEFORE_COMMIT
      d_step { keyFile = false; ledger = true };
      stop();
#endif
      d_step {
        assert(isRight(0)); /* R1, R4, R6: what was acknowledged last, or what was asked for since */
        assert(isRight(1));
        box[stored[0]] = true; box[stored[1]] = true; box[NONE] = false;
        stored[0] = NONE; stored[1] = NONE;
        opens++; assert(opens == 1 || restored); /* R5 */
        status = to_open_ballots
      }
    :: else
    fi;
    unlock()

  /* burn-round-key.ts = lockRound isBurned burnRoundKey deleteKeyShare deleteBallots saveBurned */
  :: isFirst && isOver && !burned ->
    lock();
    if
    :: isOver && !burned ->
      stop();
      ledger = true;
      stop();
      keyFile = false;
      stop();
      d_step { share = false; stored[0] = NONE; stored[1] = NONE; burned = true }
    :: else
    fi;
    unlock()
  od
}

/* ---- a backup, and its return: the database as it was, the key store as it is --------------------------------------------------- */

byte oldStatus, oldStored[2];
bool hasBackup, oldLaunched, oldBurned, oldShare, oldOverdue, oldDeclined[2], oldBox[BALLOTS], oldWithdrawn[BALLOTS], oldOutdated;

#if PART == 3
active proctype backup() {
  if
  :: d_step {
      hasBackup = true; oldStatus = status; oldLaunched = launched; oldBurned = burned; oldShare = share; oldOverdue = overdue;
      oldStored[0] = stored[0]; oldStored[1] = stored[1]; oldDeclined[0] = declined[0];
      oldBox[1] = box[1]; oldBox[2] = box[2]; oldBox[3] = box[3]; oldWithdrawn[1] = withdrawn[1]; oldOutdated = outdated[1]
    }
    d_step {
      inFlight == 0 ->
      restored = true; mustStart = true; vouched = false; closeTold = false;
      toldClosed[1] = false; toldClosed[2] = false; toldClosed[3] = false;
      status = oldStatus; launched = oldLaunched; burned = oldBurned; share = oldShare; overdue = oldOverdue;
      stored[0] = oldStored[0]; stored[1] = oldStored[1]; declined[0] = oldDeclined[0];
      box[1] = oldBox[1]; box[2] = oldBox[2]; box[3] = oldBox[3]; withdrawn[1] = oldWithdrawn[1]; outdated[1] = oldOutdated
    }
  :: skip
  fi
}
#endif

/* When nothing moves any more, nothing is half done (R14). */
active proctype atLast() {
end:
  timeout ->
  assert(!isOld);
  assert(status != VOID || restored);
  assert(status != CLOSED);
  assert(keyFile || !isOpen);
  if
  :: isOver ->
    assert(burned && ledger && !keyFile && !share);
    assert(stored[0] == NONE && stored[1] == NONE);
    assert(restored || status != IN_REVIEW || ((known[0] == NONE || box[known[0]]) && (known[1] == NONE || box[known[1]])))
  :: else
  fi
}
