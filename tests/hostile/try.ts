import { findAll } from '#authoring/findings.ts';
import { rmSync, readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { HostileColumn } from './hostile-column.ts';
import { readOutput } from './inert-files.ts';
const f='/tmp/hostile/hc';
const c=new HostileColumn(f+'/content');
if(process.argv[2]!=='keep'){rmSync(f,{recursive:true,force:true});}
for(let r=0;r<5;r++){c.write();const found=await findAll({content:c.folder,cache:f+'/cache',out:f+'/dist'},Date.UTC(2026,0,1));
const errs=found.findings.filter(x=>x.severity==='error');
for(const e of errs){const m=c.marksIn(e.file,e.line);if(!m.length)console.log('unmarked',e.file,e.line,e.message.slice(0,100));for(const x of m)c.refused.add(x)}
if(!errs.length)break}
let t=performance.now();
if(process.argv[2]!=='keep'){
const r=spawnSync(process.execPath,['src/authoring/cli.ts','build'],{encoding:'utf8',env:{...process.env,CONTENT_DIR:c.folder,CACHE_DIR:f+'/cache2',OUT_DIR:f+'/dist',SOURCE_DATE_EPOCH:String(Date.UTC(2026,0,1)/1000),NO_COLOR:'1'}});
console.log(r.status,r.stdout.slice(-300),r.stderr.slice(0,2000));}
console.log('build',performance.now()-t);t=performance.now();
const all=[];const groups=new Map();
for(const e of readdirSync(f+'/dist',{recursive:true,withFileTypes:true})){if(!e.isFile())continue;const file=path.relative(f+'/dist',path.join(e.parentPath,e.name));
try{const r=readOutput(file,readFileSync(path.join(f,'dist',file)),'https://industry-observer.example');
for(const w of r.words)all.push(w);
for(const x of r.faults){const k=x.replace(/\d+/g,'#').slice(0,80);const g=groups.get(k)??{x,files:[]};g.files.push(file);groups.set(k,g)}}catch(err){console.log('THROW',file,err.message.slice(0,300))}}
console.log('read',performance.now()-t,all.length);t=performance.now();
for(const g of groups.values())console.log(g.files.length,g.files[0],g.x.slice(0,300));
const by=new Map();for(const w of all)for(const m of w.matchAll(/m\d+k\d+/g)){const l=by.get(m[0])??new Set();l.add(w);by.set(m[0],l)}
const miss=new Map();
for(const p of c.plantings.values()){if(c.refused.has(p.mark))continue;const ok=[...(by.get(p.mark)??[])].some(w=>w.includes(p.text));if(!ok){const k=p.place;const g=miss.get(k)??[];g.push(p);miss.set(k,g)}}
for(const [k,g] of miss)console.log('MISSING',k,g.length,JSON.stringify(g[0].text),JSON.stringify([...(by.get(g[0].mark)??[])].map(x=>x.slice(Math.max(0,x.indexOf(g[0].mark)-120),x.indexOf(g[0].mark)+10)).slice(0,1)));
console.log(performance.now()-t);
