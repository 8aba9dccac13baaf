import { chromium } from 'playwright';
import { spawn } from 'child_process';
const port=4877;
const s=spawn(process.execPath,['tests/e2e/serve.ts',String(port),'dist'],{stdio:'inherit'});
await new Promise(r=>setTimeout(r,2500));
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-background-networking','--disable-component-update']});
for(const [name,url,w,dark] of [['zh-1440','/search/?q=芯片',1440,0],['zh-390','/search/?q=groq',390,0],['en-1440','/en/search/?q=funding+chips',1440,1],['en-390','/en/search/?q=元宇宙',390,1],['none','/search/?q=qqqqqq',390,0],['idle','/en/search/',1440,0],['loose','/search/?q=英伟达机器人',1440,0]]){
 const p=await b.newPage({viewport:{width:w,height:900},colorScheme:dark?'dark':'light'});
 p.on('console',m=>console.log(name,m.text())); p.on('pageerror',e=>console.log(name,e.message));
 let bytes=0; p.on('response',async r=>{ if(/pagefind|_astro/.test(r.url())) try{const n=(await r.body()).length; bytes+=n; if(name==='zh-1440')console.log(r.url().replace(/.*\d\//,''),n)}catch{} });
 await p.goto(`http://localhost:${port}${url}`); await p.waitForTimeout(1200);
 console.log(name,await p.getByRole('status').textContent(),bytes);
 await p.screenshot({path:`/tmp/pf/${name}.png`,fullPage:w===390});
 await p.close();
}
await b.close(); s.kill(); process.exit();
