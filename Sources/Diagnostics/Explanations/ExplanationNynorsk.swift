extension Rule {
  /// What the rule is about, in nynorsk.
  var explanationInNynorsk: String {
    switch self {
    case .unknownKey:
      "Ein nøkkel som Samling ikkje kjenner. Som regel er han skriven feil, og då ville det "
        + "som står der, blitt borte utan at nokon merka det."
    case .missingKey:
      "Noko som sida ikkje kan klare seg utan, manglar: tittel, slag, eller det som slaget "
        + "krev."
    case .badValue:
      "Ein verdi er ikkje av den typen nøkkelen skal ha: ein dato som ikkje finst, eit tal "
        + "med bokstavar i, eit val som ikkje er mellom dei ein kan velje."
    case .duplicateKey:
      "Den same nøkkelen står to gonger på same staden. Berre den eine kan gjelde, og "
        + "Samling gjettar ikkje kva for ein."
    case .syntax:
      "Fila kan ikkje lesast, fordi noko i skrivemåten er gale: eit innrykk, eit kolon, eit "
        + "hermeteikn som ikkje er lukka."
    case .encoding:
      "Fila er ikkje lagra i UTF-8, så æ, ø og å ville blitt til andre teikn."
    case .missingFile:
      "Mappa manglar site.yml, eller det er ingen sider i content/."
    case .unreadableFile:
      "Ei fil kan ikkje opnast, er for stor, eller er noko anna enn ei fil."
    case .weekday:
      "Ein vekedag som er skriven framfor ein dato, er ikkje dagen datoen fell på. Anten er "
        + "datoen feil, eller så er dagen det, og folk kan møte fram på feil dag."
    case .endBeforeStart:
      "Noko sluttar før det byrjar."
    case .duplicateID:
      "To samlingar i eit program har same id. Id-en er det kalendrane kjenner samlinga att "
        + "på, så han må vere samlinga sin eigen."
    case .unknownReference:
      "Noko er nemnt som ikkje finst: ei målgruppe, ei samling, ei kjelde, ei side, ein "
        + "regel."
    case .brokenLink:
      "Ei lenkje fører ingen stader: sida, fila eller staden på sida finst ikkje, eller "
        + "nokon gløymde å fylle inn adressa."
    case .sum:
      "Ei linje eller ein sum i eit budsjett eller eit overslag er ikkje det tala blir til "
        + "saman."
    case .missingAlt:
      "Eit bilete har ingen tekst for den som ikkje ser det. Lova krev det av offentlege "
        + "nettstader."
    case .brokenImage:
      "Ei fil som blir vist som eit bilete, er ikkje eit bilete som kan lesast: ho er tom, "
        + "avkutta eller noko anna enn JPEG, PNG, GIF, WebP eller SVG."
    case .contrast:
      "Den eigne fargen til nettstaden skil seg for lite frå bakgrunnen til at alle kan lese "
        + "lenkjer og knappar. Lova krev 4,5 : 1 av offentlege nettstader. Til mørke sider "
        + "lagar Samling sjølv ei lysare utgåve av fargen."
    case .textContradictsData:
      "Teksten oppgir ein annan frist enn den som er sett under «application». Lesaren veit "
        + "ikkje kva for ein som gjeld."
    case .dstGap:
      "Eit klokkeslett som ikkje finst, fordi klokka blir stilt fram om våren."
    case .lockDamaged:
      "calendar.lock, minnet om kva abonnentane har fått, er skadd eller borte. Utan den "
        + "sluttar kalendrar å følgje med når noko blir flytta."
    case .lockOutdated:
      "Bygget blei bedt om ikkje å endre calendar.lock, men innhaldet er endra sidan han "
        + "blei skriven."
    case .outputClash:
      "To sider eller filer ville fått same adresse, og den eine ville skrive over den "
        + "andre."
    case .unsafePath:
      "Eit filnamn eller ei lenkje fører ut av mappa til nettstaden."
    case .sundayOrHoliday:
      "Ei samling er lagd til ein søndag eller, med «holidays: NO», ein norsk heilagdag. "
        + "Ofte er datoen skriven feil. Ei samling som er over, blir ikkje nemnd."
    case .closure:
      "Ei samling er lagd til dagar som site.yml seier er stengde, til dømes ein "
        + "skuleferie."
    case .deadlineAfterStart:
      "Søknadsfristen er etter den fyrste samlinga."
    case .deadlineOnHoliday:
      "Søknadsfristen er på ein søndag eller heilagdag, då ingen kan svare på spørsmål."
    case .count:
      "Teksten seier eit tal på samlingar som samlingsplanen i det same programmet ikkje "
        + "har. Det blir berre nemnt når ingen lesemåte av teksten stemmer."
    case .duration:
      "Lengda som er oppgitt, stemmer ikkje med tida frå fyrste til siste samling. Ein "
        + "fjerdedel frå eller til er greitt."
    case .overlap:
      "To samlingar for dei same deltakarane er samstundes. Samlingar som båe er valfrie, "
        + "blir ikkje rekna med."
    case .noPlace:
      "Ei samling er fysisk, men det står ikkje kvar. Er staden ikkje fastsett, skriv "
        + "«place: later», så ser lesaren det."
    case .noJoin:
      "Ei samling er digital, men det står ikkje korleis ein blir med. Blir lenkja send "
        + "seinare, skriv «join: later»."
    case .undatedMandatory:
      "Ei samling er obligatorisk, men har ingen dato som deltakarane kan setje av."
    case .nameEmail:
      "Eit namn og e-postadressa ved sida av er skrivne ulikt. Adresser skriv ø som o, å "
        + "som a eller aa og æ som ae, og det blir ikkje rekna som ulikt."
    case .uncited:
      "Eit verk i referansane til rapporten er det ingen som viser til i teksten."
    case .duplicateWork:
      "Det same verket står to gonger i ei liste: med same DOI, eller med same tittel og "
        + "år."
    case .incompleteReference:
      "Eit verk manglar noko lesaren treng for å finne det: forfattar, år, utgivar eller "
        + "adresse."
    case .headingJump:
      "Ei overskrift ligg meir enn eitt nivå under den før. Den som høyrer sida lesen opp, "
        + "trur då at noko manglar."
    case .duplicateHeading:
      "To overskrifter under den same overskrifta seier det same, så dei ikkje kan skiljast "
        + "i ei liste."
    case .boldAsHeading:
      "Eit avsnitt i feit skrift står der det skulle vore ei overskrift. Skjermlesarar finn "
        + "det ikkje."
    case .privateUseCharacter:
      "Eit teikn som berre programmet det er kopiert frå, kan teikne, ofte eit kulepunkt "
        + "frå Word. Andre ser ein firkant."
    case .hardWrappedLink:
      "Ei adresse er delt av eit linjeskift, så lenkja ikkje verkar."
    case .insecureLink:
      "Ei lenkje går til ei adresse utan kryptering (http). Andre kan sjå og endre det "
        + "lesaren får."
    case .deadLink:
      "Det ei lenkje ut av nettstaden går til, finst ikkje lenger. Det blir berre undersøkt med "
        + "«samling check --external-links». Sider som stengjer program ute (svar 401, 403 "
        + "eller 429), blir rekna som levande."
    case .danglingAsterisk:
      "Ei stjerne viser til ein fotnote som ikkje finst, eller opnar ei utheving som aldri "
        + "blir lukka."
    case .typography:
      "Ein dato, eit klokkeslett eller eit beløp er ikkje skrive slik Språkrådet tilrår."
    case .consent:
      "Nokon er sitert utan at det står at dei har sagt ja til det."
    case .noAccessibilityStatement:
      "Nettstaden har inga lenkje til tilgjengeerklæringa si. Offentlege verksemder må ha "
        + "ei."
    case .expiredContact:
      "Ein kontaktperson blir ikkje vist lenger, fordi «until» er forbi, men programmet går "
        + "framleis."
    case .outdatedName:
      "Eit offentleg organ er kalla ved eit namn det ikkje hadde lenger då programmet "
        + "gjekk, til dømes Fylkesmannen etter 2020."
    case .idVanished:
      "Ei samling som er kunngjord for abonnentane, finst ikkje lenger. Ho blir avlyst i "
        + "kalendrane deira."
    case .calendarVanished:
      "Ein kalender som folk kan abonnere på, har fått ny adresse eller er borte. Med den gamle "
        + "adressa i «aliases» får dei som abonnerer, vite om endringar som før."
    case .largeImage:
      "Eit bilete som blir vist på ei side, er på meir enn 500 kB eller er breiare enn 2400 "
        + "pikslar. Ingen skjerm har bruk for det, og sida blir treg på mobil."
    case .rawHTML:
      "HTML midt i teksten blir ikkje teken med på sida, om ikkje site.yml seier «rawHTML: "
        + "allow»."
    case .deepNesting:
      "Lister eller sitat ligg inni kvarandre i så mange nivå at ingen kan lese det."
    case .acknowledgement:
      "Ein kommentar som skal godta eit funn, er skriven feil, manglar ein grunn, eller "
        + "gjeld noko som må rettast."
    case .needlessAcknowledgement:
      "Ein kommentar godtek eit funn som ikkje er der. Anten er det retta, eller så står "
        + "kommentaren feil."
    }
  }
}
