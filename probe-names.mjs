import { chromium } from "playwright";
const base = "http://localhost:4317/", out = "/tmp/lead/names-shots";
import { mkdirSync } from "node:fs"; mkdirSync(out,{recursive:true});
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--use-gl=angle","--use-angle=swiftshader","--enable-unsafe-swiftshader"] });
const open = async (path, w=1440, h=900, more={}) => { const c = await b.newContext({ viewport: {width:w,height:h}, reducedMotion: "reduce", ...more }); const p = await c.newPage(); p.on("pageerror", e=>console.log("ERR",e.message)); await p.goto(base+path); await p.waitForTimeout(3500); return p; };
const find = async (p, t) => { const s = p.getByRole("searchbox", {name:"Find a place"}); await s.fill(t); await p.waitForTimeout(900); const got = await p.getByRole("listbox",{name:"Places found"}).innerText().catch(()=>"-"); console.log(t,"=>",got.replace(/\n/g," | ").slice(0,240)); return s; };
const only = process.argv.slice(2);
const want = n => only.length===0 || only.includes(n);
if (want("search")) {
  const p = await open("");
  for (const t of ["Kirby","saint helens","M1 1AE","CH62 9ZZ","E01012428","E01006720","L33-7TY","Halton 012C","zzzqq","E01000001"]) await find(p,t);
  let s = await find(p,"Kirkby"); await s.press("Enter"); await p.waitForTimeout(2500); console.log(p.url()); await p.screenshot({path:out+"/kirkby.png"});
  s = await find(p,"L32 8UQ"); await s.press("Enter"); await p.waitForTimeout(2500); console.log(p.url()); await p.screenshot({path:out+"/postcode.png"});
  s = await find(p,"Norris Green ward"); await s.press("Enter"); await p.waitForTimeout(2500); console.log(p.url()); await p.screenshot({path:out+"/ward.png"});
  const m = p.getByRole("combobox",{name:"Measure"}); await m.click(); await m.fill("unemployment"); await p.waitForTimeout(500); await p.screenshot({path:out+"/measure.png"}); await m.press("Enter"); await p.waitForTimeout(800); console.log(p.url());
  await p.context().close();
}
if (want("links")) {
  for (const [n,u] of [["divided","?area=E01012428"],["merged","?area=E01006720"],["mangled","?screen=explore&amp;measure=income&amp;release=2019&amp;area=E01006512."],["bad","?screen=nope&measure=foo&release=1999&area=XXX&boroughs=E06000006,E99&hotspots=9&map=abc&shape=oval&theme=neon&color=blue"]]) { const p = await open(u); console.log(n,p.url()); await p.screenshot({path:`${out}/link-${n}.png`}); await p.context().close(); }
}
if (want("phone")) { const p = await open("",390,844); const s=await find(p,"L32 8UQ"); await s.press("Enter"); await p.waitForTimeout(2500); await p.screenshot({path:out+"/phone-postcode.png"}); await p.context().close(); }
if (want("click")) { const p = await open("?map=14/53.4799/-2.88976"); await p.mouse.click(1250,500); await p.waitForTimeout(2500); console.log(p.url()); await p.screenshot({path:out+"/click.png"}); await p.context().close(); }
await b.close();
