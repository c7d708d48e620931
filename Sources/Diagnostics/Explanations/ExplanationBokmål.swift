extension Rule {
  /// What the rule is about, in bokmål.
  var explanationInBokmål: String {
    switch self {
    case .unknownKey:
      "En nøkkel som Samling ikke kjenner. Som regel er den skrevet feil, og da ville det "
        + "som står der, blitt borte uten at noen merket det."
    case .missingKey:
      "Noe som siden ikke kan klare seg uten, mangler: tittel, slag, eller det som slaget "
        + "krever."
    case .badValue:
      "En verdi er ikke av den typen nøkkelen skal ha: en dato som ikke finnes, et tall med "
        + "bokstaver i, et valg som ikke er blant dem som kan velges."
    case .duplicateKey:
      "Den samme nøkkelen står to ganger på samme sted. Bare den ene kan gjelde, og Samling "
        + "gjetter ikke hvilken."
    case .syntax:
      "Filen kan ikke leses, fordi noe i skrivemåten er galt: et innrykk, et kolon, et "
        + "anførselstegn som ikke er lukket."
    case .encoding:
      "Filen er ikke lagret i UTF-8, så æ, ø og å ville blitt til andre tegn."
    case .missingFile:
      "Mappen mangler site.yml, eller det er ingen sider i content/."
    case .unreadableFile:
      "En fil kan ikke åpnes, er for stor, eller er noe annet enn en fil."
    case .weekday:
      "En ukedag som er skrevet foran en dato, er ikke dagen datoen faller på. Enten er "
        + "datoen feil, eller så er dagen det, og folk kan møte opp på feil dag."
    case .endBeforeStart:
      "Noe slutter før det begynner."
    case .duplicateID:
      "To samlinger i et program har samme id. Id-en er det kalenderne kjenner samlingen "
        + "igjen på, så den må være samlingens egen."
    case .unknownReference:
      "Noe er nevnt som ikke finnes: en målgruppe, en samling, en kilde, en side, en regel."
    case .brokenLink:
      "En lenke fører ingen steder: siden, filen eller stedet på siden finnes ikke, eller "
        + "noen glemte å fylle inn adressen."
    case .sum:
      "En linje eller en sum i et budsjett eller et anslag er ikke det tallene blir til "
        + "sammen."
    case .missingAlt:
      "Et bilde har ingen tekst for den som ikke ser det. Loven krever det av offentlige "
        + "nettsteder."
    case .brokenImage:
      "En fil som vises som et bilde, er ikke et bilde som kan leses: den er tom, avkuttet "
        + "eller noe annet enn JPEG, PNG, GIF, WebP eller SVG."
    case .contrast:
      "Nettstedets egen farge skiller seg for lite fra bakgrunnen til at alle kan lese "
        + "lenker og knapper. Loven krever 4,5 : 1 av offentlige nettsteder. Til mørke sider "
        + "lager Samling selv en lysere utgave av fargen."
    case .textContradictsData:
      "Teksten oppgir en annen frist enn den som er satt under «application». Leseren vet "
        + "ikke hvilken som gjelder."
    case .dstGap:
      "Et klokkeslett som ikke finnes, fordi klokken stilles frem om våren."
    case .lockDamaged:
      "calendar.lock, minnet om hva abonnentene har fått, er skadet eller borte. Uten den "
        + "slutter kalendere å følge med når noe flyttes."
    case .lockOutdated:
      "Bygget ble bedt om ikke å endre calendar.lock, men innholdet er endret siden den ble "
        + "skrevet."
    case .outputClash:
      "To sider eller filer ville fått samme adresse, og den ene ville skrevet over den "
        + "andre."
    case .unsafePath:
      "Et filnavn eller en lenke fører ut av nettstedets mappe."
    case .sundayOrHoliday:
      "En samling er lagt til en søndag eller, med «holidays: NO», en norsk helligdag. Ofte "
        + "er datoen skrevet feil. En samling som er over, blir ikke nevnt."
    case .closure:
      "En samling er lagt til dager som site.yml sier er stengt, for eksempel en "
        + "skoleferie."
    case .deadlineAfterStart:
      "Søknadsfristen er etter den første samlingen."
    case .deadlineOnHoliday:
      "Søknadsfristen er på en søndag eller helligdag, da ingen kan svare på spørsmål."
    case .count:
      "Teksten sier et antall samlinger som samlingsplanen i det samme programmet ikke har. "
        + "Det blir bare nevnt når ingen lesemåte av teksten stemmer."
    case .duration:
      "Varigheten som er oppgitt, stemmer ikke med tiden fra første til siste samling. En "
        + "fjerdedel fra eller til godtas."
    case .overlap:
      "To samlinger for de samme deltakerne er samtidig. Samlinger som begge er valgfrie, "
        + "regnes ikke med."
    case .noPlace:
      "En samling er fysisk, men det står ikke hvor. Er stedet ikke bestemt, skriv «place: "
        + "later», så ser leseren det."
    case .noJoin:
      "En samling er digital, men det står ikke hvordan en blir med. Sendes lenken siden, "
        + "skriv «join: later»."
    case .undatedMandatory:
      "En samling er obligatorisk, men har ingen dato som deltakerne kan sette av."
    case .nameEmail:
      "Et navn og e-postadressen ved siden av er skrevet ulikt. Adresser skriver ø som o, å "
        + "som a eller aa og æ som ae, og det regnes ikke som ulikt."
    case .uncited:
      "Et verk i rapportens referanser er det ingen som viser til i teksten."
    case .duplicateWork:
      "Det samme verket står to ganger i en liste: med samme DOI, eller med samme tittel og "
        + "år."
    case .incompleteReference:
      "Et verk mangler noe leseren trenger for å finne det: forfatter, år, utgiver eller "
        + "adresse."
    case .headingJump:
      "En overskrift ligger mer enn ett nivå under den før. Den som hører siden lest opp, "
        + "tror da at noe mangler."
    case .duplicateHeading:
      "To overskrifter under den samme overskriften sier det samme, så de ikke kan skilles "
        + "i en liste."
    case .boldAsHeading:
      "Et avsnitt i fet skrift står der det skulle vært en overskrift. Skjermlesere finner "
        + "det ikke."
    case .privateUseCharacter:
      "Et tegn som bare programmet det er kopiert fra, kan tegne, ofte et kulepunkt fra "
        + "Word. Andre ser en firkant."
    case .hardWrappedLink:
      "En adresse er delt av et linjeskift, så lenken ikke virker."
    case .insecureLink:
      "En lenke går til en adresse uten kryptering (http). Andre kan se og endre det "
        + "leseren får."
    case .deadLink:
      "Det en lenke ut av nettstedet går til, finnes ikke lenger. Det blir bare undersøkt med "
        + "«samling check --external-links». Sider som stenger programmer ute (svar 401, 403 "
        + "eller 429), regnes som levende."
    case .danglingAsterisk:
      "En stjerne viser til en fotnote som ikke finnes, eller åpner en utheving som aldri "
        + "lukkes."
    case .typography:
      "En dato, et klokkeslett eller et beløp er ikke skrevet slik Språkrådet anbefaler."
    case .consent:
      "Noen er sitert uten at det står at de har sagt ja til det."
    case .noAccessibilityStatement:
      "Nettstedet har ingen lenke til tilgjengelighetserklæringen sin. Offentlige "
        + "virksomheter må ha en."
    case .expiredContact:
      "En kontaktperson vises ikke lenger, fordi «until» er forbi, men programmet går "
        + "fortsatt."
    case .outdatedName:
      "Et offentlig organ er kalt ved et navn det ikke hadde lenger da programmet gikk, for "
        + "eksempel Fylkesmannen etter 2020."
    case .idVanished:
      "En samling som er kunngjort for abonnentene, finnes ikke lenger. Den blir avlyst i "
        + "kalenderne deres."
    case .calendarVanished:
      "En kalender som folk kan abonnere på, har fått ny adresse eller er borte. Med den gamle "
        + "adressen i «aliases» får de som abonnerer, vite om endringer som før."
    case .largeImage:
      "Et bilde som vises på en side, er på mer enn 500 kB eller er bredere enn 2400 piksler. "
        + "Ingen skjerm har bruk for det, og siden blir treg på mobil."
    case .rawHTML:
      "HTML midt i teksten tas ikke med på siden, med mindre site.yml sier «rawHTML: "
        + "allow»."
    case .deepNesting:
      "Lister eller sitater ligger inni hverandre i så mange nivåer at ingen kan lese det."
    case .acknowledgement:
      "En kommentar som skal godta et funn, er skrevet feil, mangler en grunn, eller "
        + "gjelder noe som må rettes."
    case .needlessAcknowledgement:
      "En kommentar godtar et funn som ikke er der. Enten er det rettet, eller så står "
        + "kommentaren feil."
    }
  }
}
