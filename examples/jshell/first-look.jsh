var library = SocialWorkLibrary.latest();
System.out.println(library.in(LifeDomain.SOCIAL_RELATIONS).in(KpiLayer.IMPACT));
System.out.println(library.search("wachten"));
var read = RegistrationReader.read(java.nio.file.Path.of("examples/quickstart/src/main/resources/io/github/maatstaf/examples/quickstart/huiswerkbegeleiding-made-up.ndjson"));
System.out.println(read);
var table = KpiCalculator.of(library.get("ACT-ANA-FIRSTTALK"), library.get("ACT-ROU-HIGH")).per(QUARTER).by(Stratifier.COMPLEXITY).over(read.value());
System.out.println(table);
System.out.println(TrendCalculator.withDefaults().trendOf(table.series("first-talk-days.median")));
System.out.println(TrendCalculator.withDefaults().trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 52, null, 61, 58, 66)));
show(TrendCalculator.withDefaults().trendOf(table.series("first-talk-days.median")));
var selection = Selection.from(library).forScope(Scope.builder("huiswerkbegeleiding").forGroup("leerlingen").wanting("op tijd hulp").build()).choose("ACT-ANA-FIRSTTALK").build();
show(ConversationSheet.builder(selection).figures(table).build());
/exit
